package cn.xingsuo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectorTest {
    private final Inspector inspector = new Inspector(new FileLimits());

    @TempDir
    Path folder;

    InspectorTest() throws IOException {}

    record Bad(String what, String name, byte[] bytes, String reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> bad() {
        var zip = Samples.zip(Map.of("a.txt", "hello"));
        var html = Samples.text("<!DOCTYPE html><script>alert(1)</script>");
        return Stream.of(
                new Bad("renamed ZIP", "协议.docx", zip, "普通压缩包"),
                new Bad("picture called PDF", "协议.pdf", Samples.image("png"), "扩展名"),
                new Bad("macros by type", "a.docm", Samples.macros(), "宏"),
                new Bad("macros by part", "a.docx", Samples.with(Samples.docx(), "word/vbaProject.bin", "x"), "宏"),
                new Bad("macros in a workbook", "a.xlsm", Samples.with(Samples.xlsx(), "xl/vbaProject.bin", "x"), "宏"),
                new Bad("300 MB of nothing", "a.docx", Samples.bomb(), "压缩炸弹"),
                new Bad("100,000 entries", "a.docx", Samples.manyEntries(), "压缩炸弹"),
                new Bad("archive in archive", "a.docx", Samples.with(Samples.docx(), "word/a.bin", zip), "嵌有压缩包"),
                new Bad("entry outside", "a.docx", Samples.with(Samples.docx(), "../../a.xml", "x"), "内部的文件名"),
                new Bad(
                        "entities",
                        "a.docx",
                        Samples.with(
                                Samples.docx(),
                                "word/x.xml",
                                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"),
                        "外部实体"),
                new Bad("remote template", "a.docx", Samples.withRelation("attachedTemplate"), "从外部取"),
                new Bad("comment on a ZIP", "a.docx", commented(), "另一种格式"),
                new Bad("50,000 × 50,000 PNG", "a.png", Samples.hugePng(50_000), "50000 × 50000"),
                new Bad("picture with a ZIP behind it", "a.png", Samples.joined(Samples.image("png"), zip), "结尾之后"),
                new Bad("photograph with a ZIP behind it", "a.jpg", Samples.joined(Samples.image("jpg"), zip), "另一种格式"),
                new Bad("half a picture", "a.png", half(Samples.image("png")), "图片文件不完整"),
                new Bad("PDF with a ZIP behind it", "a.pdf", Samples.joined(Samples.pdf(), zip), "结尾之后"),
                new Bad("PDF with a page in front", "a.pdf", Samples.joined(html, Samples.pdf()), "没有保存"),
                new Bad(
                        "page with a PDF in front",
                        "a.pdf",
                        Samples.joined(Samples.text("%PDF-1.4\n<html><script>"), Samples.pdf()),
                        "没有保存"),
                new Bad("half a PDF", "a.pdf", half(Samples.pdf()), "PDF 文件不完整"),
                new Bad("PDF behind a password", "a.pdf", Samples.lockedPdf(), "密码"),
                new Bad("PDF with a script", "a.pdf", Samples.scriptedPdf(), "脚本"),
                new Bad("PDF that unpacks to 300 MB", "a.pdf", Samples.pdfBomb("ObjStm"), "压缩炸弹"),
                new Bad("the same under an escaped name", "a.pdf", Samples.pdfBomb("Obj#53tm"), "压缩炸弹"),
                new Bad("3 MB of letters", "a.txt", Samples.text("a".repeat(3 << 20)), "不认识"),
                new Bad("web page", "a.txt", html, "网页"),
                new Bad(
                        "SVG",
                        "a.svg",
                        Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                        "SVG"),
                new Bad("old Word", "a.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "旧版"),
                new Bad("program", "a.exe", new byte[] {'M', 'Z', 0, 1, 2, (byte) 0xff}, "不认识"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_dangerous_or_pretends_is_refused_with_the_reason(Bad bad) throws IOException {
        var file = Files.write(folder.resolve("in"), bad.bytes());
        assertThatThrownBy(() -> inspector.inspect(file, bad.name()))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(filled(it)).contains(bad.reason()));
    }

    static Stream<Bad> good() {
        return Stream.of(
                new Bad("PDF", "a.pdf", Samples.pdf(), "PDF"),
                new Bad("DOCX", "a.docx", Samples.docx(), "DOCX"),
                new Bad("DOCX with a link to click", "a.docx", Samples.withRelation("hyperlink"), "DOCX"),
                new Bad("XLSX", "a.xlsx", Samples.xlsx(), "XLSX"),
                new Bad("OFD", "a.ofd", Samples.ofd(), "OFD"),
                new Bad("JPEG", "a.JPG", Samples.image("jpg"), "JPEG"),
                new Bad("PNG", "a.png", Samples.image("png"), "PNG"),
                new Bad("text", "a.txt", Samples.text("张三,李四"), "TEXT"),
                new Bad("text in GBK", "a.txt", "张三".getBytes(java.nio.charset.Charset.forName("GBK")), "TEXT"),
                new Bad("PDF without an extension", "扫描件", Samples.pdf(), "PDF"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void honest_files_pass(Bad good) throws IOException {
        var file = Files.write(folder.resolve("in"), good.bytes());
        assertThat(inspector.inspect(file, good.name()).name()).isEqualTo(good.reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            协议书.pdf | 协议书.pdf
            ../../etc/passwd | passwd.pdf
            C:\\用户\\扫描.PDF | 扫描.pdf
            CON.pdf | _CON.pdf
            nul | _nul.pdf
            'a\u202efdp.exe' | afdp.exe.pdf
            '  .hidden. ' | hidden.pdf
            a<b>:"c"?*.pdf | a_b___c___.pdf
            合同.рdf | 合同.рdf.pdf
            '' | 未命名.pdf
            """)
    void names_become_safe_ones(String raw, String safe) {
        assertThat(inspector.safeName(raw, FileKind.PDF)).isEqualTo(safe);
    }

    @org.junit.jupiter.api.Test
    void long_names_are_cut_between_characters() {
        var name = inspector.safeName("𠮷".repeat(300) + ".pdf", FileKind.PDF);
        assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(200);
        assertThat(name).matches("(𠮷)+\\.pdf");
    }

    private static String filled(Refusal refusal) {
        var text = refusal.text();
        for (int i = 0; i < refusal.arguments().size(); i++)
            text = text.replace(
                    "{" + i + "}", String.valueOf(refusal.arguments().get(i)));
        return text;
    }

    private static byte[] half(byte[] bytes) {
        return List.of(java.util.Arrays.copyOf(bytes, bytes.length / 2)).getFirst();
    }

    private static byte[] commented() {
        var zip = Samples.docx();
        var comment = Samples.text("%PDF-1.4");
        zip[zip.length - 2] = (byte) comment.length;
        return Samples.joined(zip, comment);
    }
}
