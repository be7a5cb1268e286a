/// Texts of people who would like to be more than text; all stand on one line, so that none adds a line break.
enum HostileStrings {
  /// Of trust.md 12.5, and of our own in the same spirit.
  static let all: [String] = [
    // Ends of what they stand in.
    "<!--", "-->", "```", "~~~ chart open-age", "[x]: /u", "]]>", "</script>", "</textarea><b>x</b>",
    "</title>",
    "</bdi></h3></article>", "</details>", "\"><img src=x>", "' autofocus x='", "\" onfocus=\"x", "</svg><p>",
    "*/}",
    // Slots and Markdown.
    "{{headline}}", "{{", "}}", "{{name}}", "{{profileLink}}", "name", "headline", "# Title", "> quote",
    "- item",
    "1. one", "**strong** and `code`", "[a](javascript:b)", "![a](https://example.org/a.png)", "***",
    "\\{{x}}",
    "https://example.org", "<https://example.org>", "a  ", "\u{3C}br\u{3E}", "| a | b |", "&nbsp;",
    "&#60;b&#62;",
    "&lt;script&gt;", "&amp;amp;", "&",
    // Markup that runs.
    "<script>x()</script>", "<svg/onload>", "<svg onload=x()>", "<a href=javascript:x()>a</a>",
    "<iframe src=//example.org>", "<style>*{display:none}</style>", "<meta http-equiv=refresh content=0>",
    "<base href=//example.org>", "<link rel=stylesheet href=//example.org>", "<template>", "<plaintext>",
    "<math><mi//xlink:href='data:x'>", "<form action=//example.org><button>", "<![CDATA[<b>]]>",
    "<?xml version='1.0'?>",
    "javascript:x()", "data:text/html,<b>", "//example.org", "ms-word:ofe|u|x", "\\\\server\\share",
    // Other programs.
    "=HYPERLINK(\"https://example.org\")", "+1", "@SUM(A1)", "::error::x", "%0A%0D", "%s%n", "$(id)", "`id`",
    "${x}",
    "'; DROP TABLE people; --", "../../etc/passwd", "CON", "null", "undefined", "NaN", "-0", "1e999", "true",
    "\u{1B}]8;;https://example.org\u{7}x", "\u{1B}[31m", "\u{0}", "\u{7F}", "\u{9B}31m",
    // Letters.
    "\u{202E}txt.exe", "\u{2066}a\u{2069}", "\u{200B}", "\u{FEFF}", "\u{E0041}\u{E0042}", "\u{FFFE}",
    "\u{FFFD}",
    "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", String(repeating: "\u{301}", count: 2_000), "ｊａｖａｓｃｒｉｐｔ：",
    "İıſß",
    "Ω≈ç√∫˜µ≤", "العربية", "한국어", "👨‍👩‍👧‍👦🏳️‍🌈", "ﷺ", "Z̮̞̠a̷l̶g̸o", String(repeating: "W", count: 5_000), "a b",
    "＜script＞", "‹b›", "Jo 'O\"Neil & Sons <Ltd>",
  ]
}
