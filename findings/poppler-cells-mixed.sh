#!/usr/bin/env bash
# pdftotext of poppler 22.12.0 (Debian 12, poppler-utils 22.12.0-2+deb12u*), making text of a valid PDF with a table of two columns.
#
# Who meets it: who takes text from annexes and reports of municipalities, which are often such tables: goal and money on the left, status on
#   the right.
# Expected: the text in the order of reading, as the manual says of the usual mode ("to 'undo' physical layout (columns, ...) and output the
#   text in reading order"): one cell, then the other.
# Seen: the lines of the two cells by turns, so that a sentence of one cell goes on in the middle of a sentence of the other, and the
#   number of one stands behind the words of the other. With -raw, each cell is whole, as the order in the file is that of the cells.
set -euo pipefail

expected="22.12.0"
need() { command -v "$1" > /dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2"; }; }
need pdftotext poppler-utils
need python3 python3-minimal
version=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version \([0-9.]*\).*/\1/p')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/make.py" << 'PYTHON'
import sys
LEFT = [(697, "Purpose: fewer of the residents"), (683, "feel lonely."), (655, "Goal: the programme reaches at"),
        (641, "least 300 residents."), (613, "Funding: within the budget of"), (599, "the department.")]
RIGHT = [(697, "Status: it has reached 180 residents."), (669, "The goal is expected to be fulfilled through"),
         (655, "activities in the autumn:"), (627, "a campaign, which is expected to reach"), (613, "at least 125 residents"),
         (599, "and a letter")]
text = "".join(f"BT /F1 12 Tf 1 0 0 1 {x} {y} Tm ({line}) Tj ET\n" for x, cell in ((58, LEFT), (235, RIGHT)) for y, line in cell)
text += "56 590 m 56 712 l 233 712 l 233 590 l 56 590 l S 233 590 m 233 712 l 500 712 l 500 590 l S\n"
objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
           "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
           f"<< /Length {len(text)} >>\nstream\n{text}endstream",
           "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
out, starts = "%PDF-1.4\n", []
for number, body in enumerate(objects, 1):
    starts.append(len(out))
    out += f"{number} 0 obj\n{body}\nendobj\n"
table = len(out)
out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010d} 00000 n \n" for at in starts)
out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
open(sys.argv[1], "w", newline="\n").write(out)
PYTHON
python3 "$folder/make.py" "$folder/table.pdf"
one_line() { tr -s '\n\f ' ' ' | sed 's/ *$//'; }
usual=$(pdftotext "$folder/table.pdf" - | one_line)
raw=$(pdftotext -raw "$folder/table.pdf" - | one_line)
echo "pdftotext $version"
echo "usual: $usual"
echo "-raw:  $raw"
[[ $version == "$expected" ]] || { echo "another version than $expected: look again" >&2; exit 1; }
whole="Goal: the programme reaches at least 300 residents."
[[ $usual != *"$whole"* && $raw == *"$whole"* ]] || { echo "not as seen before" >&2; exit 1; }
