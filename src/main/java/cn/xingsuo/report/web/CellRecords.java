package cn.xingsuo.report.web;

import cn.xingsuo.report.Filing;
import cn.xingsuo.report.Frozen.Kept;
import cn.xingsuo.report.NoSuchTable;
import cn.xingsuo.report.Tables;
import cn.xingsuo.report.table.CellKey;
import cn.xingsuo.report.table.StatRecord;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.report.table.StatTable;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 单元格明细 — which records a figure counted: as frozen where it is frozen, else as they are now. */
@Component
@Transactional(readOnly = true)
class CellRecords {
    private static final int SHOWN = 500;
    private final Tables tables;

    CellRecords(Tables tables) {
        this.tables = tables;
    }

    RecordsPage of(TablePage page, CellKey cell) {
        var row = row(page.table(), cell.row());
        var column = page.table().columns().stream()
                .filter(it -> it.id().equals(cell.column()))
                .findFirst()
                .orElseThrow(NoSuchTable::new);
        var filing = page.filing();
        var frozen = filing != null && page.place().isOffice();
        var lines = filing != null && page.place().isOffice()
                ? kept(filing, page, counted(row, cell))
                : live(page, row, counted(row, cell));
        var more = lines.size() > SHOWN;
        return new RecordsPage(
                page.table(),
                page.span(),
                page.place(),
                row,
                column,
                page.figure(row, column),
                more ? lines.subList(0, SHOWN) : lines,
                frozen,
                more);
    }

    private static List<RecordsPage.Line> kept(Filing filing, TablePage page, CellKey cell) {
        return filing.frozen().in(cell).stream()
                .limit(SHOWN + 1L)
                .map(it -> line(it, page))
                .toList();
    }

    /** The records of a share are those of its whole. */
    private static CellKey counted(StatRow row, CellKey cell) {
        var share = row.share();
        return share == null ? cell : new CellKey(share.denominator(), cell.column());
    }

    private List<RecordsPage.Line> live(TablePage page, StatRow row, CellKey cell) {
        var period = tables.period(page.table(), page.span());
        return page.table().records(cell, page.place().scope(), period, SHOWN + 1).stream()
                .map(it -> line(it, row, page))
                .toList();
    }

    private static StatRow row(StatTable table, String id) {
        return table.rows().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchTable::new);
    }

    private static RecordsPage.Line line(StatRecord it, StatRow row, TablePage page) {
        var seen = page.rights().records();
        var amount = row.isCounted() && it.amount().compareTo(BigDecimal.ONE) != 0
                ? Figures.rounded(it.amount(), row).toPlainString()
                : "";
        return new RecordsPage.Line(seen ? it.title() : it.id(), seen ? it.link() : null, it.on(), amount);
    }

    private static RecordsPage.Line line(Kept it, TablePage page) {
        var seen = page.rights().records();
        return new RecordsPage.Line(seen ? it.title() : it.id(), seen ? it.link() : null, null, "");
    }
}
