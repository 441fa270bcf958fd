<?php
// Runs PHP from standard input inside the installed WordPress, as its administrator, and prints what it returns as JSON.
[, $site, $origin] = $argv;
$_SERVER['HTTP_HOST'] = substr($origin, strlen('http://'));
$_SERVER['REQUEST_URI'] = '/';
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user(1);
echo json_encode(eval(stream_get_contents(STDIN)));
