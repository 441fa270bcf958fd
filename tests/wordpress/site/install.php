<?php
// Installs WordPress into its empty database and prints, as JSON, by user, a password for the REST API and one to log in.
[, $site, $origin] = $argv;
$_SERVER['HTTP_HOST'] = substr($origin, strlen('http://'));
$_SERVER['REQUEST_URI'] = '/';
define('WP_INSTALLING', true);
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

ob_start();
$logins = ['admin' => wp_generate_password(), 'author' => wp_generate_password()];
$admin = wp_install('Newsroom', 'admin', 'admin@example.org', true, '', $logins['admin'])['user_id'];
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => $logins['author'], 'role' => 'author']);
update_option('siteurl', $origin);
update_option('home', $origin);
update_option('permalink_structure', '/news/%postname%');
switch_theme('twentytwentythree');
wp_delete_post(1, true);
ob_end_clean();

$password = fn ($id) => WP_Application_Passwords::create_new_application_password($id, ['name' => 'test'])[0];
echo json_encode(['logins' => $logins, 'passwords' => ['admin' => $password($admin), 'author' => $password($author)]]);
