<?php
/** What a web server's rules do for WordPress: files as they are, all else to index.php. */
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if (is_file($file) || is_file(rtrim($file, '/') . '/index.php')) return false;
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
