"""What a program imports, as its text says."""


def packages_of(file):
    """Versions of the packages that a program imports, by the names they are installed under."""
    import ast
    import sys
    from importlib import metadata

    modules = set()
    try:
        with open(file, encoding="utf-8") as text:
            tree = ast.parse(text.read())
    except SyntaxError:
        return {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            modules.add(node.module.split(".")[0])
    modules -= set(sys.stdlib_module_names)
    if not modules:
        return {}
    owners = metadata.packages_distributions()
    names = {owners[module][0] for module in modules if owners.get(module)}
    return {name: metadata.version(name).split("+")[0] for name in sorted(names, key=str.lower)}
