package io.tidu.title;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes files like those that offices send, with invented firms. */
final class ListSamples {

    static final List<String> HEADER = List.of("序号", "企业名称", "省", "市", "县(市、区)");

    private static final List<String> COUNTIES = List.of("滨江区", "西湖区", "余杭区", "萧山区", "临安区", "桐庐县", "建德市");

    private ListSamples() {}

    /** A list of that many firms, none of which any other call names. */
    static List<List<String>> list(int firms) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (int i = 1; i <= firms; i++) {
            rows.add(List.of(String.valueOf(i), InventedFirms.name(), "浙江省", "杭州市", COUNTIES.get(i % COUNTIES.size())));
        }
        return rows;
    }

    static Path csv(Path folder, List<List<String>> rows) {
        return csv(folder, rows, StandardCharsets.UTF_8, ",");
    }

    static Path csv(Path folder, List<List<String>> rows, Charset charset, String separator) {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(separator, row)).append("\r\n"));
        return text(folder, text.toString(), charset);
    }

    static Path text(Path folder, String text, Charset charset) {
        return bytes(folder, text.getBytes(charset));
    }

    static Path bytes(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "list", ".tmp"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path xlsx(Path folder, List<List<String>> rows) {
        return workbook(folder, book -> sheet(book, "名单", rows));
    }

    interface Writing {
        void to(Workbook book) throws IOException;
    }

    static Path workbook(Path folder, Writing writing) {
        try {
            var file = Files.createTempFile(folder, "list", ".tmp");
            try (var book = new Workbook(Files.newOutputStream(file), "Tests", "1.0")) {
                writing.to(book);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void sheet(Workbook book, String name, List<List<String>> rows) throws IOException {
        var sheet = book.newWorksheet(name);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                sheet.value(r, c, rows.get(r).get(c));
            }
            if (r % 1000 == 999) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    /** A workbook whose one sheet is written by the caller, markup and all. */
    static Path forged(Path folder, Markup sheet) {
        try {
            var file = Files.createTempFile(folder, "forged", ".tmp");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                entry(zip, "[Content_Types].xml", out -> out.write("""
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        </Types>""".getBytes(StandardCharsets.UTF_8)));
                entry(zip, "xl/workbook.xml", out -> out.write("""
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>""".getBytes(StandardCharsets.UTF_8)));
                entry(zip, "xl/_rels/workbook.xml.rels", out -> out.write("""
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>""".getBytes(StandardCharsets.UTF_8)));
                entry(zip, "xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    sheet.to(out);
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                });
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Markup {
        void to(OutputStream out) throws IOException;
    }

    static void entry(ZipOutputStream zip, String name, Markup content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.to(zip);
        zip.closeEntry();
    }
}
