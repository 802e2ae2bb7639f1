"""The page that the browser shows when the person comes back: it says what happened, and nothing that did not."""

from html import escape

TITLES = {"in": "You are signed in", "refused": "Signing in did not work", "stopped": "Signing in was stopped"}
HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}
"""The address of this page has a code in it: it must not be kept, framed, or told to any other site."""

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title} – Uploader</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 17px/1.55 system-ui, sans-serif; margin: 0; min-height: 90vh; display: grid; place-items: center; }}
main {{ max-width: 30em; padding: 2em; }}
h1 {{ font-size: 1.45em; line-height: 1.3; margin: 0 0 0.4em; }}
h1::before {{ content: ""; display: inline-block; width: 0.55em; height: 0.55em; border-radius: 50%; }}
h1::before {{ margin-right: 0.5em; background: {color}; }}
p {{ margin: 0 0 0.6em; }}
</style>
</head>
<body><main><h1>{title}</h1>{words}</main></body>
</html>
"""
_COLORS = {"in": "#1f9d61", "refused": "#d8363f", "stopped": "#9aa1ac"}


def signed_in(account: str) -> str:
    """Only after what Google gave is kept."""
    return _page("in", f"Uploader may now read the Drive files of {account}.", "You can close this page and go back to Uploader.")


def refused(reason: str) -> str:
    """With the sentence that Uploader shows, too."""
    return _page("refused", reason, "You can close this page.")


def stopped() -> str:
    """The person was faster in Uploader than in the browser."""
    return _page("stopped", "Nothing was changed.", "You can close this page. In Uploader you can begin again.")


def _page(kind: str, *paragraphs: str) -> str:
    words = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return _PAGE.format(title=TITLES[kind], words=words, color=_COLORS[kind])
