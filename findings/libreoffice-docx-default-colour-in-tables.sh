#!/usr/bin/env bash
# LibreOffice Writer 7.4.7 (Debian 12, libreoffice-writer 4:7.4.7-1+deb12u*), opening a valid Word document (ECMA-376 transitional).
#
# Who meets it: who writes .docx with coloured words in tables (a status in green or red) and a text colour in the defaults.
# Expected: a character style that names a colour wins over the colour of w:docDefaults, in a table as elsewhere
#   (ECMA-376 part 1, 17.7.2: defaults come first, character styles after them).
# Seen: outside a table it wins; in a table cell the words have the colour of the defaults.
# Without a colour in the defaults both are as expected, which is the way round it.
set -euo pipefail

expected="7.4.7"
need() { command -v "$1" > /dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2"; }; }
need soffice libreoffice-writer
need python3 python3-minimal
version=$(soffice --version | sed -n 's/^LibreOffice \([0-9.]*\).*/\1/p')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/make.py" << 'PYTHON'
import sys, zipfile
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
def run(text):
    return f'<w:p><w:r><w:rPr><w:rStyle w:val="Green"/></w:rPr><w:t>{text}</w:t></w:r></w:p>'
def write(name, default):
    styles = (f'{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>{default}<w:sz w:val="20"/></w:rPr></w:rPrDefault>'
              '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
              '<w:style w:type="character" w:customStyle="1" w:styleId="Green"><w:name w:val="Green"/><w:rPr><w:color w:val="14663A"/>'
              '</w:rPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="Plain"><w:name w:val="Plain"/></w:style></w:styles>')
    table = ('<w:tbl><w:tblPr><w:tblStyle w:val="Plain"/><w:tblW w:w="4000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/>'
             '</w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>' + run("inside") + '</w:tc></w:tr></w:tbl>')
    with zipfile.ZipFile(name, "w") as z:
        z.writestr("[Content_Types].xml", f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                   '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                   f'<Override PartName="/word/document.xml" ContentType="{TYPE}document.main+xml"/>'
                   f'<Override PartName="/word/styles.xml" ContentType="{TYPE}styles+xml"/></Types>')
        z.writestr("_rels/.rels", f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                   f'<Relationship Id="r1" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>')
        z.writestr("word/_rels/document.xml.rels", f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
                   f'relationships"><Relationship Id="r1" Type="{REL}/styles" Target="styles.xml"/></Relationships>')
        z.writestr("word/styles.xml", styles)
        z.writestr("word/document.xml", f'{HEAD}<w:document xmlns:w="{W}"><w:body>{run("outside")}{table}<w:p/></w:body></w:document>')
write(sys.argv[1] + "/with.docx", '<w:color w:val="1A1A1A"/>')
write(sys.argv[1] + "/without.docx", "")
PYTHON
cat > "$folder/look.py" << 'PYTHON'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
def colour(word):
    """The colour of the innermost automatic style around a word, or that of the character style Green."""
    around = text[: text.index(">" + word + "<") + 1]
    name = re.findall(r'<text:(?:span|p) text:style-name="([^"]+)"', around)[-1]
    style = re.search(r'<style:style style:name="' + re.escape(name) + r'".*?</style:style>', text, re.S).group(0)
    found = re.search(r'fo:color="([^"]+)"', style)
    return found.group(1) if found else name
print(colour("outside"), colour("inside"))
PYTHON
python3 "$folder/make.py" "$folder"
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to fodt --outdir "$folder" "$folder/with.docx" "$folder/without.docx" > /dev/null 2>&1
with=$(python3 "$folder/look.py" "$folder/with.fodt")
without=$(python3 "$folder/look.py" "$folder/without.fodt")
echo "LibreOffice $version"
echo "colour of the words outside and inside the table, with a colour in the defaults:    $with"
echo "colour of the words outside and inside the table, without a colour in the defaults: $without"
[[ $version == "$expected"* ]] || { echo "another version than $expected: look again" >&2; exit 1; }
[[ $with == *"#1a1a1a" && $without != *"#1a1a1a"* ]] || { echo "not as seen before" >&2; exit 1; }
