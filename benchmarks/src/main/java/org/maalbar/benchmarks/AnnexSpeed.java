package org.maalbar.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.Renderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.markdown.Report;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

/**
 * How fast a long annex is written: beside commonmark building and rendering a document of as many characters that says nothing,
 * and for each goal when there are more and more. Assessing is part of the second only. CPU time of one thread.
 */
public final class AnnexSpeed {
    private static final int ROUNDS = 8;
    private static final int GOALS = 10_000;
    private static final int GOALS_OF_EACH = 4;
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private AnnexSpeed() {}

    /**
     * Measures and prints, in some three minutes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ProgrammeAssessment assessment = assess(LongAnnex.programme(GOALS, GOALS_OF_EACH));
        Report report = Report.of(assessment).in(Language.DANISH);
        compare("HTML", report::html, HtmlRenderer.builder().extensions(TABLES).build());
        compare(
                "Markdown",
                report::markdown,
                MarkdownRenderer.builder().extensions(TABLES).build());
        for (int goals = 1_000; goals <= 16_000; goals *= 2) {
            System.out.printf(
                    Locale.ROOT,
                    "HTML of %,6d goals: %.2f ms for each of 4 of an initiative, %.2f of 1, %.2f of all%n",
                    goals,
                    millisecondsForEach(goals, GOALS_OF_EACH),
                    millisecondsForEach(goals, 1),
                    millisecondsForEach(goals, goals));
        }
    }

    private static ProgrammeAssessment assess(Programme programme) {
        return Assessor.on("2018-08-31").assess(programme);
    }

    private static void compare(String form, Supplier<String> ours, Renderer renderer) {
        int blocks = blocksFor(ours.get().length(), renderer);
        double own = Double.POSITIVE_INFINITY;
        double plain = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            own = Math.min(own, seconds(ours));
            plain = Math.min(plain, seconds(() -> plain(blocks, renderer)));
        }
        System.out.printf(
                Locale.ROOT,
                "%s of %,d goals: %.2f x commonmark (%.2f s against %.2f s, best of %d)%n",
                form,
                GOALS,
                plain / own,
                own,
                plain,
                ROUNDS);
    }

    private static double millisecondsForEach(int goals, int goalsOfEach) {
        Programme programme = LongAnnex.programme(goals, goalsOfEach);
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(
                    best,
                    seconds(() ->
                            Report.of(assess(programme)).in(Language.DANISH).html()));
        }
        return best * 1_000 / goals;
    }

    private static double seconds(Supplier<String> writing) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (writing.get().isEmpty()) {
            throw new IllegalStateException("Nothing was written");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static int blocksFor(int characters, Renderer renderer) {
        int some = 1_000;
        return (int) ((long) some * characters / plain(some, renderer).length());
    }

    /** As many blocks, of the kinds that an annex has. */
    private static String plain(int blocks, Renderer renderer) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < blocks; i++) {
            Document document = new Document();
            document.appendChild(block(i));
            renderer.render(document, out);
        }
        return out.toString();
    }

    private static Block block(int i) {
        return switch (i % 4) {
            case 0 -> heading(i);
            case 1 -> paragraph(i);
            case 2 -> list(i);
            default -> table(i);
        };
    }

    private static Block heading(int i) {
        Heading heading = new Heading();
        heading.setLevel(4);
        heading.appendChild(new Text("Mål " + i + ": Mindst så mange forældre er nået"));
        return heading;
    }

    private static Paragraph paragraph(int i) {
        Paragraph paragraph = new Paragraph();
        StrongEmphasis label = new StrongEmphasis("**");
        label.appendChild(new Text("Status:"));
        paragraph.appendChild(label);
        paragraph.appendChild(new Text(" Sker det planlagte som oplyst, ender tallet på mindst " + i));
        return paragraph;
    }

    private static Block list(int i) {
        BulletList list = new BulletList();
        list.setTight(true);
        for (int item = 0; item < 4; item++) {
            ListItem each = new ListItem();
            each.appendChild(paragraph(i + item));
            list.appendChild(each);
        }
        return list;
    }

    private static Block table(int i) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(i, true));
        table.appendChild(head);
        TableBody body = new TableBody();
        body.appendChild(row(i + 1, false));
        body.appendChild(row(i + 2, false));
        table.appendChild(body);
        return table;
    }

    private static Node row(int i, boolean header) {
        TableRow row = new TableRow();
        for (int column = 0; column < 5; column++) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            cell.appendChild(new Text("yderligere " + (i + column) + " forældre"));
            row.appendChild(cell);
        }
        return row;
    }
}
