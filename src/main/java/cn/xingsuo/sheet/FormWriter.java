package cn.xingsuo.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 表式写出 — one sheet as it is printed and stamped. */
final class FormWriter {
    private static final int FIRST_WIDTH = 34;
    private static final int WIDTH = 14;
    private final Worksheet sheet;
    private final FormSheet form;
    private int at;

    private FormWriter(Worksheet sheet, FormSheet form) {
        this.sheet = sheet;
        this.form = form;
    }

    static void write(OutputStream out, FormSheet form) throws IOException {
        var book = new Workbook(new Kept(out), "Xingsuo", "1.0");
        var sheet = book.newWorksheet(XlsxWriter.sheetName(form.title()));
        new FormWriter(sheet, form).write();
        sheet.finish();
        book.finish();
    }

    private void write() {
        var last = form.head().size() - 1;
        line(form.title(), last);
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
        for (var text : form.above()) line(text, last);
        var top = at;
        head(last);
        for (var row : form.rows()) {
            for (int c = 0; c < row.size(); c++) XlsxWriter.cell(sheet, at, c, row.get(c));
            at++;
        }
        if (!form.rows().isEmpty())
            sheet.range(top + 1, 0, at - 1, last)
                    .style()
                    .borderStyle(BorderStyle.THIN)
                    .set();
        sheet.freezePane(1, top + 1);
        for (var text : form.below()) line(text, last);
    }

    private void head(int last) {
        for (int c = 0; c <= last; c++) {
            XlsxWriter.cell(sheet, at, c, form.head().get(c));
            sheet.width(c, c == 0 ? FIRST_WIDTH : WIDTH);
        }
        sheet.range(at, 0, at, last)
                .style()
                .bold()
                .horizontalAlignment("center")
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .set();
        at++;
    }

    private void line(String text, int last) {
        XlsxWriter.cell(sheet, at, 0, text);
        if (last > 0) sheet.range(at, 0, at, last).merge();
        at++;
    }
}
