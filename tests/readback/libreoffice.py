"""A workbook in LibreOffice's hands."""

import subprocess

from openpyxl import load_workbook


def cells(book):
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                yield sheet, cell


def worked_out(path, scratch):
    """The workbook after LibreOffice: openpyxl writes formulas without what they came to, so that it must work them out."""
    bare = scratch / path.name
    load_workbook(path).save(bare)
    out = scratch / "out"
    command = ["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(out), str(bare)], check=True, capture_output=True, timeout=300)
    return load_workbook(out / path.name, data_only=True)


def same(ours, theirs):
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return abs(ours - theirs) <= 1e-9 * max(1, abs(ours))
    return (ours or "") == (theirs or "")


def check_formulas(path, scratch):
    """Every formula comes to what the app worked out; the workbook as LibreOffice leaves it, and how many there are."""
    formulas = load_workbook(path)
    ours = load_workbook(path, data_only=True)
    theirs = worked_out(path, scratch)
    assert theirs.sheetnames == formulas.sheetnames, theirs.sheetnames
    n_formulas = 0
    for sheet, cell in cells(formulas):
        if cell.data_type != "f":
            continue
        n_formulas += 1
        place = f"{path.name} {sheet.title}!{cell.coordinate} {cell.value}"
        mine = ours[sheet.title][cell.coordinate].value
        other = theirs[sheet.title][cell.coordinate].value
        assert not str(other).startswith("#"), f"{place}: {other}"
        assert same(mine, other), f"{place}: {mine} here, {other} by LibreOffice"
    return theirs, n_formulas
