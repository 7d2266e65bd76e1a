"""The page in which a browser shows the app, with all that it loads: nothing comes from another site."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src {socket}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
"""What the page may load (Content Security Policy 3); `socket` is the websocket's origin."""

# xterm.js draws on a canvas, row by row as the app orders it. Where it must fall back to elements the browser would
# order them once more, so that is switched off.
_PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>Mujaz</title>
<link rel="stylesheet" href="static/css/xterm.css">
<style>
html, body {{ margin: 0; height: 100%; overflow: hidden; background: #0c181f; color: #ddd; font: 16px monospace; }}
#terminal {{ width: 100vw; height: 100vh; }}
.xterm .xterm-viewport {{ overflow: hidden; }}
.offered {{ position: absolute; inset: 10%; z-index: 20; font: inherit; unicode-bidi: plaintext; }}
.xterm-rows, .xterm-rows * {{ unicode-bidi: bidi-override; direction: ltr; }}
.closed {{ display: none; position: absolute; inset: 0; align-items: center; justify-content: center;
  background: #0c181f; z-index: 10; }}
body.-closed .closed {{ display: flex; }}
</style>
<script src="page.js"></script>
<script src="static/js/textual.js"></script>
</head>
<body>
<div class="closed"><p>Mujaz &middot; &#x2014; <a href="./" style="color: inherit">&#x21bb;</a></p></div>
<div id="terminal" class="textual-terminal" data-session-websocket-url="{socket}" data-font-size="16"></div>
</body>
</html>
"""

SCRIPT = """"use strict";
// textual.js opens windows for files to be saved, which lie below this page, and for links, which stay closed.
window.open = (address) => {
  const name = new URL(String(address || ""), location.href).pathname.match(/^\\/download\\/([\\w-]+)$/);
  if (name) {
    const link = document.createElement("a");
    link.href = "download/" + name[1];
    link.download = "";
    link.click();
  }
  return null;
};
// What the app copies (OSC 52, which its terminal here leaves alone) is for the visitor's clipboard. Where the
// browser keeps that closed, the text is shown, chosen whole, until a key or a click elsewhere.
const offer = (text) => {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "offered";
  document.body.append(field);
  const close = () => { if (field.isConnected) { field.remove(); listen(); } };
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) close();
  });
  field.addEventListener("copy", () => setTimeout(close));
  field.focus();
  field.select();
  setTimeout(() => field.addEventListener("blur", close));
};
const COPYING = [0x1b, 0x5d, 0x35, 0x32, 0x3b];
const take = ({data}) => {
  if (!(data instanceof ArrayBuffer)) return;
  const bytes = new Uint8Array(data);
  if (!COPYING.every((byte, at) => bytes[at] === byte)) return;
  const given = new TextDecoder().decode(bytes).match(/^\\x1b\\]52;c;([\\w+\\/=]*)\\x07/);
  if (!given) return;
  const text = new TextDecoder().decode(Uint8Array.from(atob(given[1]), (letter) => letter.charCodeAt(0)));
  if (navigator.clipboard) navigator.clipboard.writeText(text).catch(() => offer(text)); else offer(text);
};
window.WebSocket = class extends WebSocket {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", take);
  }
};
// Keys go to the terminal from the beginning, and again when the window comes to the front.
const listen = () => {
  const keys = document.querySelector(".xterm-helper-textarea");
  if (keys) keys.focus(); else setTimeout(listen, 50);
};
addEventListener("load", listen);
addEventListener("focus", listen);
"""
"""Stands before textual.js: bounds what that may open, hands it the keys, and takes what the app copies."""

# Without WebGL its renderer throws and nothing is shown; the canvas renderer, loaded next, takes its place anyway.
_WEBGL = re.compile(r"this\.webglAddon=new \w+\.WebglAddon,this\.terminal\.loadAddon\(this\.webglAddon\),")

# Its fonts have no Arabic, and what a browser takes instead is wider than a cell: «التراب» loses its alif. Of these
# DejaVu Sans Mono, Cascadia Mono and Courier New have Arabic of one width (Linux, Windows, macOS).
_FONTS = re.compile(r"""fontFamily:"'Roboto Mono'[^"]*\"""")
_ARABIC_FONTS = (
    """fontFamily:"'DejaVu Sans Mono', 'Cascadia Mono', Consolas, Menlo, 'Courier New', monospace\""""
)


def page(socket: str) -> str:
    """The page.

    Args:
        socket: Address of the websocket.
    """
    return _PAGE.format(socket=socket)


def static_folder() -> Path:
    """Where textual-serve keeps its scripts and styles."""
    import textual_serve

    return Path(textual_serve.__file__).parent / "static"


@cache
def terminal_script() -> str:
    """textual-serve's script, its terminal on a canvas and in fonts that have Arabic."""
    text = (static_folder() / "js" / "textual.js").read_text(encoding="utf-8")
    return _FONTS.sub(_ARABIC_FONTS, _WEBGL.sub("", text))
