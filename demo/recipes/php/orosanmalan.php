<?php
/**
 * Tar emot anmälningar med PHP 8.1 eller senare, som JSON (format="json") eller formulär (format="form").
 * PHP byter namn på fälten i ett formulär: subjects.0.name blir subjects_0_name. Fältet report är anmälan; läs bara det.
 *   ORO_DATA=/var/lib/orosanmalan php -S 127.0.0.1:8081 orosanmalan.php     (eller bakom php-fpm)
 */
declare(strict_types=1);

const MOST_BYTES = 3 * 1024 * 1024;
const ID = '/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/D';
const MEMBERS = ['version', 'id', 'replaces', 'test', 'variant', 'role', 'municipality', 'district', 'language', 'dir',
    'danger', 'subjects', 'concern', 'reporter', 'swedish'];

// Inget av anmälan får hamna i svaret eller i en felrapport.
ini_set('display_errors', '0');
ini_set('html_errors', '0');
umask(0077);

function answer(int $status, array $body): never
{
    http_response_code($status);
    header('Content-Type: ' . ($status < 300 ? 'application/json' : 'application/problem+json'));
    header('Cache-Control: no-store');
    header_remove('X-Powered-By');
    if ($status === 405) header('Allow: POST');
    echo json_encode($body, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
    exit;
}

function problem(int $status, string $name, array $errors = []): never
{
    $more = $errors ? ['errors' => $errors] : [];
    answer($status, ['type' => "https://kommunen.example/problems/$name", 'title' => $name, 'status' => $status] + $more);
}

function newReference(): string
{
    $letters = '23456789BCDFGHJKMNPQRSTVWXYZ';
    $four = fn() => implode('', array_map(fn() => $letters[random_int(0, strlen($letters) - 1)], range(1, 4)));
    return 'OA-' . $four() . '-' . $four();
}

/** Skalet av en anmälan. Fält för fält: håll den mot report.schema.json med ett bibliotek för JSON Schema 2020-12. */
function errorsIn(mixed $report): array
{
    if (!$report instanceof stdClass) return [['pointer' => '', 'code' => 'invalid-format']];
    $errors = [];
    foreach (array_keys(get_object_vars($report)) as $name) {
        if (!in_array($name, MEMBERS, true)) $errors[] = ['pointer' => "/$name", 'code' => 'not-allowed'];
    }
    if (($report->version ?? null) !== 1) $errors[] = ['pointer' => '/version', 'code' => 'not-allowed'];
    if (!is_string($report->id ?? null) || !preg_match(ID, $report->id)) $errors[] = ['pointer' => '/id', 'code' => 'invalid-format'];
    foreach (['subjects', 'swedish'] as $list) {
        if (!is_array($report->$list ?? null) || !$report->$list) $errors[] = ['pointer' => "/$list", 'code' => 'missing'];
    }
    $role = $report->role ?? null;
    if (!in_array($role, ['private', 'anonymous', 'professional', 'self'], true)) $errors[] = ['pointer' => '/role', 'code' => 'not-allowed'];
    // Den som är anonym har ingen plats för mer än sin relation.
    $about = array_keys(get_object_vars((object) ($report->reporter ?? [])));
    if ($role === 'anonymous' && array_diff($about, ['relation'])) $errors[] = ['pointer' => '/reporter', 'code' => 'not-allowed'];
    if (($report->concern->description ?? null) === '') $errors[] = ['pointer' => '/concern/description', 'code' => 'missing'];
    return $errors;
}

/** Hela filen är på disken innan den får sitt namn, och namnet kan bara tas en gång, hur många som än försöker. */
function keep(string $path, array $kept): bool
{
    $draft = "$path." . newReference();
    $file = fopen($draft, 'x') ?: problem(500, 'internal');
    $done = fwrite($file, json_encode($kept, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR)) && fflush($file) && fsync($file) && fclose($file);
    $isFirst = $done && @link($draft, $path);
    unlink($draft);
    if (!$done || (!$isFirst && !is_file($path))) problem(500, 'internal');
    return $isFirst;
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST') problem(405, 'method-not-allowed');
if ((int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > MOST_BYTES) problem(413, 'too-large');

$type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '')[0]));
$text = match ($type) {
    'application/json' => file_get_contents('php://input'),
    'multipart/form-data' => $_POST['report'] ?? null,
    default => problem(415, 'unsupported-media-type'),
};
if (!is_string($text)) problem(400, 'malformed');
// json_decode säger nej också till byte som inte är UTF-8.
$report = json_decode($text, false, 64);
if (json_last_error() !== JSON_ERROR_NONE) problem(400, 'malformed');
$errors = errorsIn($report);
if ($errors) problem(422, 'invalid-report', $errors);

$key = $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? '';
if ($key === '') problem(400, 'idempotency-key-missing');
if ($key !== $report->id) problem(422, 'idempotency-key-mismatch');

$folder = getenv('ORO_DATA') ?: problem(500, 'internal');
// Mönstret ovan släpper bara igenom hexsiffror och bindestreck: namnet kan inte leda någon annanstans.
$path = "$folder/{$report->id}.json";
$receipt = ['reference' => newReference(), 'receivedAt' => gmdate('Y-m-d\TH:i:s\Z'), 'status' => 'received'];
if (!is_file($path) && keep($path, ['receipt' => $receipt, 'text' => $text])) answer(201, $receipt);

$earlier = json_decode(file_get_contents($path), true, 64, JSON_THROW_ON_ERROR);
if ($earlier['text'] !== $text) problem(422, 'idempotency-key-reused');
answer(200, $earlier['receipt']);
