<?php
/**
 * Plugin Name: Orosanmälan
 * Lägg filen i wp-content/mu-plugins/ och alla dist/oros-anmalan*.js i mappen OROS_SCRIPT pekar på. Då räcker taggen
 * <oros-anmalan …>…</oros-anmalan> i ett HTML-block, eller kortkoden [oros_anmalan …]…[/oros_anmalan], också för den
 * som saknar unfiltered_html. Inget som inte är publicerat kan skicka en anmälan.
 */
declare(strict_types=1);

const OROS_SCRIPT = '/oros/oros-anmalan.js';
/** Gäller före allt som står i sidan: en redaktör kan inte leda om anmälningarna. Tomt: formuläret visar telefonnummer. */
const OROS_FIXED = [
    'endpoint' => '/orosanmalan',
    'controller' => 'Socialnämnden i Exempelkommun',
    'dpo-contact' => 'dataskyddsombud@example.se',
];
/** Det som en redaktör får skriva. */
const OROS_ALLOWED = ['municipality', 'phone', 'phone-hours', 'form-hours', 'after-hours-phone', 'after-hours-phone-hours',
    'variants', 'anonymous', 'districts', 'postal-address', 'visiting-address', 'fax', 'languages', 'lang', 'heading-level', 'mode'];
/** Sätts främst, för det första av två lika attribut gäller. */
const OROS_PREVIEW = ' data-oros-preview mode="preview"';

add_filter('wp_kses_allowed_html', fn($tags, $context) => $context === 'post'
    ? $tags + ['oros-anmalan' => array_fill_keys(OROS_ALLOWED, true)] : $tags, 10, 2);

add_shortcode('oros_anmalan', function ($written, $inside = '') {
    $tag = '';
    foreach (array_intersect_key((array) $written, array_flip(OROS_ALLOWED)) as $name => $value) {
        $tag .= sprintf(' %s="%s"', $name, esc_attr(html_entity_decode($value, ENT_QUOTES | ENT_HTML5, 'UTF-8')));
    }
    return "<oros-anmalan$tag>" . wp_kses_post($inside) . '</oros-anmalan>';
});

function oros_is_live(): bool
{
    return get_post_status() === 'publish' && !is_preview() && !is_customize_preview();
}

// Sist av allt som rör innehållet: kortkoder är utskrivna och citattecken putsade.
add_filter('the_content', function ($html) {
    if (stripos($html, '<oros-anmalan') === false) return $html;
    wp_enqueue_script('oros-anmalan', home_url(OROS_SCRIPT), [], null, true);
    $fixed = oros_is_live() ? '' : OROS_PREVIEW;
    foreach (OROS_FIXED as $name => $value) $fixed .= sprintf(' %s="%s"', $name, esc_attr($value));
    return preg_replace_callback('/<oros-anmalan(?![\w-])/i', fn($tag) => $tag[0] . $fixed, $html);
}, 99);

add_filter('script_loader_tag', fn($tag, $name, $src) => $name === 'oros-anmalan'
    ? wp_get_script_tag(['type' => 'module', 'src' => $src]) : $tag, 10, 3);

// Knappen Förhandsgranska i ett HTML-block kör skript som står i det: där syns taggen som förhandsvisning. Sparas gör den som den skrevs.
add_action('enqueue_block_editor_assets', fn() => wp_add_inline_script('wp-block-editor', sprintf(<<<'JS'
wp.hooks.addFilter('editor.BlockEdit', 'oros-anmalan/preview', (Edit) => (props) => {
  const {content} = props.attributes;
  if (props.name !== 'core/html' || !/<oros-anmalan/i.test(content)) return wp.element.createElement(Edit, props);
  const mark = %s;
  const shown = content.replaceAll(mark, '').replace(/<oros-anmalan/gi, (tag) => tag + mark);
  const setAttributes = (changed) =>
    props.setAttributes(typeof changed.content === 'string' ? {...changed, content: changed.content.replaceAll(mark, '')} : changed);
  return wp.element.createElement(Edit, {...props, setAttributes, attributes: {...props.attributes, content: shown}});
});
JS, wp_json_encode(OROS_PREVIEW))));
