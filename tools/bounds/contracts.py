"""Contracts that are wrong and cost as much as a small or a large file can be made to cost."""

HEADER = 'contract: 1\nname: Bad\nversion: 1.0.0\nserver: { base_url: "http://127.0.0.1:5000", max_body: 1 MB }\n'
LARGEST = 8 * 1024 * 1024


def lines(count, line):
    return "".join(line.format(i=i, next=(i + 1) % count) for i in range(count))


def words(count, word):
    return ",".join(word.format(i=i) for i in range(count))


def listing(values, example):
    """An endpoint whose example has a list."""
    return (
        f"endpoints:\n  a:\n    route: POST /a\n    response: {{ all: {values} }}\n"
        f"    examples: [ {{ name: one, response: {{ all: [{example}] }} }} ]\n"
    )


def scaled(count):
    """What grows with the number of its parts, by name."""
    return {
        "unknown types": "types:\n" + lines(count, "  T{i}: {{ object: {{ a: Q{i}x }} }}\n"),
        "unknown types on one line": "types: {" + words(count, "T{i}: {{ object: {{ a: Q }} }}") + "}\n",
        "unknown keys": "types:\n" + lines(count, "  T{i}: {{ objct: {{ a: string }} }}\n"),
        "unknown keys at the top": lines(4 * count, "key{i}: x\n"),
        "unknown lint rules": "types:\n" + lines(count, "  T{i}: {{ scalar: string, allow: {{ unused-typ: x }} }}\n"),
        "unknown pointers": "endpoints:\n  a: { route: POST /a, response: {} }\nscenarios:\n  s:\n    steps:\n"
        + lines(count, "      - {{ call: a, expect: {{ /x{i}: 1 }} }}\n"),
        "unknown events": f"endpoints:\n  a: {{ route: POST /a, response: {{}}, emits: [{words(4 * count, 'e{i}')}] }}\n",
        "one key again and again": "types:\n" + lines(count, "  T: {{ scalar: string }}\n"),
        "names that collide": "types: { T: { object: {"
        + ",".join(f"a{'_' * (i % 50)}{i // 50}: string" for i in range(count)) + "} } }\n",
        "retired names": f"retired: {{ errors: [{words(count, 't{i}')}] }}\nerrors:\n"
        + lines(count, "  T{i}: {{ http: 409 }}\n"),
        "a circle of types": "types:\n" + lines(count, "  T{i}: {{ object: {{ a: T{next} }} }}\n"),
        "wrong values of a long enum": f"types: {{ E: {{ enum: [{words(count, 'v{i}')}] }} }}\n"
        + listing("list<E>", words(count, "w{i}")),
        "items that must differ": "types: { T: { object: { n: int32, all: { type: list<T>, unique_items: true } } } }\n"
        + listing("{ type: list<T>, unique_items: true }", words(count, "{{ n: {i}, all: [ {{ n: 1, all: [] }} ] }}")),
        "patterns": "types:\n"
        + lines(count // 8, "  T{i}: {{ scalar: string, max_length: 999, pattern: '" + "[a-b]?" * 40 + "' }}\n"),
        "routes that collide": "endpoints:\n"
        + lines(count // 2, "  e{i}: {{ route: 'GET /a/{{x}}', path: {{ x: string }}, response: {{}} }}\n"),
        "files that are not there": f"include: [{words(count, 'f{i}.yaml')}]\n",
    }


def filled():
    """Files as long as one may be, of one thing again and again."""
    return {
        "a text that never ends": 'doc: "' + "a" * LARGEST,
        "escapes": 'doc: "' + r"\u0041" * (LARGEST // 6),
        "a route": "endpoints:\n  a: { route: GET " + "/a" * (LARGEST // 2),
        "a name": "types: { " + "A" * LARGEST,
        "a pattern": "types: { A: { scalar: string, max_length: 999, pattern: '" + "a*" * (LARGEST // 2),
        "a type": "types: { A: { object: { a: " + "list<" * (LARGEST // 5),
        "brackets": "types: " + "[" * LARGEST,
        "list items": "types:\n" + "- \n" * (LARGEST // 3),
        "flow items": "types: [" + "a," * (LARGEST // 2),
        "flow mappings": "types: [" + "{a: b}," * (LARGEST // 7),
        "merge keys": "types:\n" + "  <<: { a: b }\n" * (LARGEST // 15),
        "anchors": "types: [" + "&a x," * (LARGEST // 5),
        "empty lines": "types:\n" + "\n" * LARGEST,
        "lines of a block": "doc: |\n" + "  a\n" * (LARGEST // 4),
        "folded lines": "doc: >\n" + "  a\n\n" * (LARGEST // 5),
        "spaces": "types:\n" + " " * LARGEST,
        "a comment": "#" * LARGEST,
        "documents": "---\n" * (LARGEST // 4),
        "a number": listing("json", "9" * LARGEST),
    }


def contracts():
    """Name and bytes of each, one after another."""
    for name, text in scaled(5_000).items():
        yield f"5,000: {name}", (HEADER + text).encode()
    for name, text in scaled(50_000).items():
        yield f"50,000: {name}", (HEADER + text).encode()[:LARGEST]
    for name, text in filled().items():
        yield f"8 MiB: {name}", (HEADER + text).encode()[:LARGEST]
    for opening in ("[", "{ a: ", "- "):
        yield f"10,000 levels of {opening.strip()}", (HEADER + "types:\n  " + opening * 10_000).encode()
    aliases = "".join(f"a{i}: &a{i} [{','.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 30))
    yield "aliases of aliases", (HEADER + "a0: &a0 x\n" + aliases).encode()
    yield "8 MiB of 0xFF", b"\xff" * LARGEST
    yield "8 MiB of NUL", b"\0" * LARGEST
    yield "8 MiB in UTF-16", ("a: b\n" * (LARGEST // 10)).encode("utf-16")[:LARGEST]
    yield "100 MB", b"#" * 100_000_000
