<?php
/** WordPress's own installation, and the users: an administrator, and an editor who may not write any HTML they like. */
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
(new mysqli('localhost', 'root', '', '', 0, getenv('SITE_SOCKET')))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

define('WP_INSTALLING', true);
// It would send a letter.
function wp_new_blog_notification(): void {}
require getenv('SITE_FOLDER') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$password = getenv('SITE_PASSWORD');
wp_install('Exempelkommun', 'admin', 'admin@kommun.example', false, '', $password);
wp_insert_user(['user_login' => 'redaktor', 'user_pass' => $password, 'user_email' => 'redaktor@kommun.example', 'role' => 'editor']);
// As in a network of sites, where only who runs the network has it.
get_role('editor')->remove_cap('unfiltered_html');

$editor = get_user_by('login', 'redaktor');
echo wp_json_encode([
    'wordpress' => $GLOBALS['wp_version'],
    'theme' => wp_get_theme()->get_stylesheet() . ' ' . wp_get_theme()->get('Version'),
    'php' => PHP_VERSION,
    'administratorIsFree' => user_can(get_user_by('login', 'admin'), 'unfiltered_html'),
    'editorIsFree' => user_can($editor, 'unfiltered_html'),
]);
