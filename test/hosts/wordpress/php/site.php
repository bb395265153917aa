<?php
/** A site in Swedish, and the classic editor for who has asked for it by a cookie: the filter that the plugin Classic Editor answers. */
add_filter('locale', fn() => 'sv_SE');
add_filter('use_block_editor_for_post', fn($is_used) => $is_used && !isset($_COOKIE['classic']));
