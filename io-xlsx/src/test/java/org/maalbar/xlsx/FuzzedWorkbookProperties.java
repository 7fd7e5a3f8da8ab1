package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.maalbar.csv.Imported;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** Whatever bytes a workbook consists of, reading it ends, with a programme or with errors. */
class FuzzedWorkbookProperties {
    private static final List<String> PARTS = List.of(
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "xl/worksheets/sheet1.xml");

    private static void check(byte[] file) throws IOException {
        Imported<Programme> read = ProgrammeWorkbook.standard().read(new ByteArrayInputStream(file), "plan.xlsx");
        assertThat(read.value().isPresent()).isEqualTo(read.problems().stream().noneMatch(Problem::isError));
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("\n"));
    }

    @Property(tries = 1_000)
    void bytesOfTheArchiveMayBeAny(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] file = TestWorkbook.ofEverything().bytes();
        for (int change = random.nextInt(4); change >= 0; change--) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        check(file);
    }

    /** Here no check of the archive hides what is in its parts. */
    @Property(tries = 1_000)
    void lettersOfAPartMayBeAny(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String name = PARTS.get(random.nextInt(PARTS.size()));
        StringBuilder part =
                new StringBuilder(TestWorkbook.text(TestWorkbook.ofEverything().bytes(), name));
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(part.length());
            int other = random.nextInt(part.length());
            switch (random.nextInt(4)) {
                case 0 -> part.setCharAt(at, part.charAt(other));
                case 1 -> part.setCharAt(at, (char) random.nextInt(0x3000));
                case 2 -> part.delete(at, Math.min(part.length() - 1, at + random.nextInt(9)));
                default -> part.insert(at, part.substring(Math.min(at, other), Math.max(at, other)));
            }
        }
        check(TestWorkbook.ofEverything()
                .part(name, new String(part.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .bytes());
    }
}
