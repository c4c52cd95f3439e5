package cn.xingsuo.archive;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF 检查 — a PDF must end where it says it ends, be readable without a password, and do nothing by itself. */
record PdfGuard(FileLimits limits) {
    private static final String END = "%%EOF";

    /** Some writers leave a line break or two after the end. */
    private static final int SLACK = 32;

    FileKind checked(Path file, Inspector.Ends ends) throws IOException {
        var end = ends.tail().lastIndexOf(END);
        if (end < 0) throw new Refusal("PDF 文件不完整,没有保存。请重新生成或者重新扫描后上传。", null);
        if (ends.tail().length() - end - END.length() > SLACK)
            throw new Refusal("PDF 文件结尾之后还有别的内容,没有保存。请用阅读软件“另存为”后再上传。", null);
        if (!PdfObjects.areWithin(file, limits.of("most-object-bytes")))
            throw new Refusal("文档展开后大得不正常(可能是压缩炸弹),没有保存。请用办公软件打开原件,另存后再上传。", null);
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            harmless(document);
        } catch (InvalidPasswordException e) {
            throw new Refusal("PDF 文件设有密码,没有保存。请去掉密码后再上传。", null);
        } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError e) {
            throw new Refusal("PDF 文件不完整,没有保存。请重新生成或者重新扫描后上传。", null);
        }
        return FileKind.PDF;
    }

    private void harmless(PDDocument document) {
        if (document.isEncrypted()) throw new Refusal("PDF 文件设有密码,没有保存。请去掉密码后再上传。", null);
        var pages = document.getNumberOfPages();
        if (pages < 1) throw new Refusal("PDF 文件不完整,没有保存。请重新生成或者重新扫描后上传。", null);
        if (pages > limits.of("most-pages"))
            throw new Refusal("PDF 文件超过 {0} 页,没有保存。请分成几个文件再上传。", null, limits.of("most-pages"));
        var catalog = document.getDocumentCatalog().getCOSObject();
        var names = catalog.getCOSDictionary(COSName.NAMES);
        var opening = catalog.getCOSDictionary(COSName.OPEN_ACTION);
        var acts = opening != null && acts(opening)
                || catalog.containsKey(COSName.AA)
                || names != null
                        && (names.containsKey(COSName.JAVA_SCRIPT) || names.containsKey(COSName.EMBEDDED_FILES));
        if (acts) throw new Refusal("PDF 文件带有脚本、自动动作或者内嵌附件,没有保存。请打印成新的 PDF 再上传。", null);
    }

    /** To go to a page is harmless, anything else a file does when opened is not. */
    private static boolean acts(COSDictionary action) {
        return !"GoTo".equals(action.getNameAsString(COSName.S));
    }
}
