package org.maalbar.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.xlsx.ObservationWorkbook;

/**
 * How long it takes to read a workbook of 100,000 observations to a programme, beside libraries that only walk its cells: milliseconds
 * of CPU of one thread, in turns, and the smallest heap in which each does it.
 */
public final class Workbooks {
    private static final int ROWS = 100_000;
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 10;
    private static final List<Integer> HEAPS = List.of(16, 32, 64, 128, 256, 512, 1024, 2048);

    private Workbooks() {}

    /** Who reads. */
    enum Who {
        MAALBAR {
            @Override
            int read(Path file) throws IOException {
                Programme programme = programme();
                return ObservationWorkbook.standard()
                        .read(file, programme)
                        .orElseThrow()
                        .observations()
                        .size();
            }
        },
        /** The JDK's reader of XML by itself: each attribute and text of the sheet, as text. */
        STAX {
            @Override
            int read(Path file) throws IOException {
                int rows = 0;
                try (ZipFile zip = new ZipFile(file.toFile());
                        Reader text = new InputStreamReader(
                                zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")), StandardCharsets.UTF_8)) {
                    XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(text);
                    while (xml.hasNext()) {
                        xml.next();
                        if (xml.isStartElement()) {
                            rows += xml.getLocalName().equals("row") ? 1 : 0;
                            for (int at = 0; at < xml.getAttributeCount(); at++) {
                                taken += xml.getAttributeValue(at).length();
                            }
                        } else if (xml.isCharacters()) {
                            taken += xml.getText().length();
                        }
                    }
                } catch (XMLStreamException e) {
                    throw new IOException(e);
                }
                return rows - 1;
            }
        },
        FASTEXCEL {
            @Override
            int read(Path file) throws IOException {
                int rows = 0;
                try (InputStream in = Files.newInputStream(file);
                        ReadableWorkbook workbook = new ReadableWorkbook(in);
                        Stream<Row> all = workbook.getFirstSheet().openStream()) {
                    for (Row row : (Iterable<Row>) all::iterator) {
                        row.forEach(cell ->
                                taken += cell == null ? 0 : cell.getRawValue().length());
                        rows++;
                    }
                }
                return rows - 1;
            }
        },
        POI {
            @Override
            int read(Path file) throws IOException {
                int rows = 0;
                try (InputStream in = Files.newInputStream(file);
                        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                    for (org.apache.poi.ss.usermodel.Row row : workbook.getSheetAt(0)) {
                        for (Cell cell : row) {
                            taken += cell.getCellType() == CellType.NUMERIC
                                    ? (long) cell.getNumericCellValue()
                                    : cell.getStringCellValue().length();
                        }
                        rows++;
                    }
                }
                return rows - 1;
            }
        };

        /** So that nothing is read in vain. */
        private static long taken;

        abstract int read(Path file) throws IOException;
    }

    private static Programme programme(Observation... observations) {
        return Programme.builder("p")
                .indicators(Indicator.cumulative("visits", "Besøg"))
                .observations(observations)
                .build();
    }

    /**
     * Measures and prints, in some three minutes.
     *
     * @param args none; or, to read once, who reads and a file
     * @throws IOException if a file or a process cannot be used
     * @throws InterruptedException if it is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2) {
            check(Who.valueOf(args[0]).read(Path.of(args[1])));
            return;
        }
        Path file = Files.createTempFile("observations", ".xlsx");
        try {
            write(file);
            System.out.printf(Locale.ROOT, "%d rows, %,d bytes%n", ROWS, Files.size(file));
            Map<Who, DoubleSummaryStatistics> times = times(file);
            double ours = times.values().iterator().next().getMin();
            for (Map.Entry<Who, DoubleSummaryStatistics> each : times.entrySet()) {
                double best = each.getValue().getMin();
                System.out.printf(
                        Locale.ROOT,
                        "%-10s %6.0f ms, %5.2f x Maalbar's, least heap %d MB%n",
                        each.getKey(),
                        best,
                        best / ours,
                        leastHeap(each.getKey(), file));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Map<Who, DoubleSummaryStatistics> times(Path file) throws IOException {
        Map<Who, DoubleSummaryStatistics> times = new EnumMap<>(Who.class);
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (Who reader : Who.values()) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                check(reader.read(file));
                double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
                if (round >= 0) {
                    times.computeIfAbsent(reader, each -> new DoubleSummaryStatistics())
                            .accept(millis);
                }
            }
        }
        return times;
    }

    private static void check(int rows) {
        if (rows != ROWS) {
            throw new IllegalStateException(rows + " rows were read");
        }
    }

    private static void write(Path file) throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (int at = 0; at < ROWS; at++) {
            String day = "2018-%02d-%02d".formatted(1 + at / 28 % 12, 1 + at % 28);
            Figure figure = at % 10 == 0 ? Figure.about(1 + at % 97) : Figure.exactly(1 + at % 89);
            observations.add(Observation.increment("visits", figure, day).source("Besøg nr. " + at));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            ObservationWorkbook.standard().write(programme(observations.toArray(Observation[]::new)), out);
        }
    }

    private static int leastHeap(Who reader, Path file) throws IOException, InterruptedException {
        int low = 0;
        int high = HEAPS.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (suffices(HEAPS.get(middle), reader, file)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return HEAPS.get(low);
    }

    private static boolean suffices(int megabytes, Who reader, Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx" + megabytes + "m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Workbooks.class.getName(),
                                reader.name(),
                                file.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
