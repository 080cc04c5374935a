"""Builds a Sphinx document that links to terms by name through dist/objects.inv.

Usage: inventory.py INVENTORY HOME NAME...
"""

import sys
import tempfile
from pathlib import Path

from sphinx.application import Sphinx

inventory, home, *names = sys.argv[1:]
inventory = str(Path(inventory).resolve())
with tempfile.TemporaryDirectory() as folder:
    source = Path(folder, "source")
    source.mkdir()
    (source / "conf.py").write_text(
        "extensions = ['sphinx.ext.intersphinx']\n"
        f"intersphinx_mapping = {{'glossary': ({home!r}, {inventory!r})}}\n"
        "nitpicky = True\n",
        "utf-8",
    )
    links = "\n\n".join(f":external+glossary:term:`{name}`" for name in names)
    (source / "index.rst").write_text(f"Terms\n=====\n\n{links}\n", "utf-8")
    app = Sphinx(
        source, source, Path(folder, "out"), Path(folder, "doctrees"), "html",
        status=None, warning=sys.stderr, warningiserror=True, exception_on_warning=True,
    )
    app.build()
    html = Path(folder, "out", "index.html").read_text("utf-8")
    if html.count(f'href="{home}terms/') < len(names):
        sys.exit("Sphinx did not link every name.")
print(f"Sphinx links {len(names)} names.")
