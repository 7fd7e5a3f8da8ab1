package org.maalbar.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maalbar.assessment.Assessor;
import org.maalbar.markdown.Report;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

/** Writes the annex of the large programme, with its claims of 912 days or without them. */
public final class LargeAnnex {
    static final String WITHOUT_CLAIMS = "--without-claims";

    private LargeAnnex() {}

    /**
     * Writes it to a file that is deleted at the end, and prints how many seconds of CPU the process has used.
     *
     * @param args {@code --without-claims} or nothing
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Programme programme = args.length > 0 && args[0].equals(WITHOUT_CLAIMS)
                ? LargeProgramme.makeWithoutClaims()
                : LargeProgramme.make();
        Path annex = Files.createTempFile("annex", ".md");
        try {
            Report.of(Assessor.on("2020-12-31").assess(programme))
                    .in(Language.DANISH)
                    .writeTo(annex);
        } finally {
            Files.delete(annex);
        }
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.println(system.getProcessCpuTime() / 1e9);
    }
}
