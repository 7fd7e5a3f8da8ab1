package org.maalbar.csv.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.csv.text.ReadText.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

class SnifferTest {
    private static final String WORKBOOK = "This is an Excel workbook; in Excel, save it as \"CSV UTF-8\"";
    private static final String ZIP = "This is a zip archive, not a table; unpack it first";
    private static final String MARKUP = "This is HTML or XML; open it in Excel, and save it as \"CSV UTF-8\"";
    private static final String UNMARKED = "This looks like UTF-16 without a byte order mark; save it as UTF-8";

    @Test
    void anExcelWorkbookIsNoTable() throws IOException {
        assertThat(refusal(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(WORKBOOK);
        assertThat(refusal(zip("xl/workbook.xml"))).isEqualTo(WORKBOOK);
    }

    @Test
    void aZipArchiveIsNoTable() throws IOException {
        assertThat(refusal(zip("goals.csv"))).isEqualTo(ZIP);
        assertThat(refusal(zip())).isEqualTo(ZIP);
    }

    @Test
    void anOldExcelWorkbookIsNoTable() {
        assertThat(refusal(bytes(ISO_8859_1, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)))
                .isEqualTo("This is an old Excel workbook; in Excel, save it as \"CSV UTF-8\"");
    }

    @Test
    void whatIsCompressedIsNoTable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(UTF_8, "a;b\r\n1;2"));
        }
        assertThat(refusal(out.toByteArray())).isEqualTo("This is compressed with gzip; unpack it first");
    }

    @Test
    void aPdfIsNoTable() {
        assertThat(refusal(bytes(ISO_8859_1, "%PDF-1.7\n")))
                .isEqualTo("This is a PDF, not a table; save the spreadsheet it was made from as \"CSV UTF-8\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>x",
                "<html lang=\"da\">",
                "\r\n  <HTML>",
                "<Table border=1>",
                "\uFEFF<?xml version=\"1.0\"?>",
                "\uFEFF \n<TABLE>"
            })
    void aPageIsNoTable(String page) {
        assertThat(refusal(bytes(UTF_8, page))).isEqualTo(MARKUP);
        assertThat(refusal(bytes(UTF_16LE, "\uFEFF", page))).isEqualTo(MARKUP);
    }

    @Test
    void utf16MustSayThatItIs() {
        assertThat(refusal(bytes(UTF_16LE, "Mål;Enhed\r\n1;2"))).isEqualTo(UNMARKED);
        assertThat(refusal(bytes(UTF_16BE, "Mål;Enhed\r\n1;2"))).isEqualTo(UNMARKED);
    }

    @Test
    void whatIsNoTableIsToldBeforeItsSize() throws IOException {
        assertThat(ReadText.atMost(100, zip("xl/workbook.xml")).problem().map(Problem::message))
                .contains(WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK;Navn", "PDF", "<5;<10", "xl/;[Content_Types].xml", "a\u0000;b", "\u0000"})
    void aTableThatOnlyResemblesSomethingElseIsRead(String table) {
        assertThat(ReadText.of(bytes(UTF_8, table)).text()).isEqualTo(table);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(bytes(UTF_8, "a;b"));
            }
        }
        return out.toByteArray();
    }

    /** Why nothing of some bytes was read. */
    private static String refusal(byte... bytes) {
        ReadText read = ReadText.of(bytes);
        Problem problem = read.problem().orElseThrow();
        assertThat(read.text()).isEmpty();
        assertThat(problem.code()).isEqualTo("not-csv");
        assertThat(problem.place()).isEqualTo(Place.unknown().at(1, 1));
        assertThat(problem.danish()).startsWith("Dette ").isNotEqualTo(problem.message());
        return problem.message();
    }
}
