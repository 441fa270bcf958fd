<?php
// Fills a WordPress with published posts, each with a topic, a picture and 2,000 characters of text: straight into its
// tables, since WordPress itself takes minutes for ten thousand.
const FIRST = 100;
const PICTURES = 20000;
const AT_ONCE = 500;

function fill(int $count): int
{
    global $wpdb;
    $topics = array_map(fn ($index) => wp_insert_term("Topic $index", 'category')['term_taxonomy_id'], range(0, 39));
    $sentence = '<p>Mayors of many cities <strong>met</strong> to speak of what moves people &amp; of what they need.</p>' . "\n";
    $text = str_repeat($sentence, intdiv(2000, strlen($sentence)));

    $insert = function (string $table, string $columns, array $rows) use ($wpdb): void {
        foreach (array_chunk($rows, AT_ONCE) as $some) {
            $values = array_map(fn ($row) => '(' . implode(',', array_map(fn ($value) => $wpdb->prepare('%s', $value), $row)) . ')', $some);
            if ($wpdb->query("INSERT INTO $table ($columns) VALUES " . implode(',', $values)) === false) {
                throw new RuntimeException($wpdb->last_error);
            }
        }
    };

    [$posts, $terms, $meta] = [[], [], []];
    for ($index = 0; $index < $count; $index++) {
        $day = gmdate('Y-m-d 09:00:00', gmmktime(0, 0, 0, 1, 1 + $index, 1999));
        [$post, $picture] = [FIRST + $index, PICTURES + $index];
        $posts[] = [$post, 1, $day, $day, "<p>Entry $index.</p>$text", "Number $index: cities & their residents", "What was said of $index.", 'publish', "number-$index", $day, $day, '', '', '', 'post', ''];
        $posts[] = [$picture, 1, $day, $day, '', "Picture $index", "Photo: A. Vane", 'inherit', "picture-$index", $day, $day, '', '', '', 'attachment', 'image/jpeg'];
        $terms[] = [$post, $topics[$index % 40], 0];
        $meta[] = [$post, '_thumbnail_id', $picture];
        $meta[] = [$picture, '_wp_attachment_image_alt', "A mayor at desk $index"];
        $meta[] = [$picture, '_wp_attached_file', "2026/11/$picture.jpg"];
    }
    $insert($wpdb->posts, 'ID,post_author,post_date,post_date_gmt,post_content,post_title,post_excerpt,post_status,post_name,post_modified,post_modified_gmt,to_ping,pinged,post_content_filtered,post_type,post_mime_type', $posts);
    $insert($wpdb->term_relationships, 'object_id,term_taxonomy_id,term_order', $terms);
    $insert($wpdb->postmeta, 'post_id,meta_key,meta_value', $meta);
    wp_cache_flush();
    wp_update_term_count_now($topics, 'category');
    return $count;
}
