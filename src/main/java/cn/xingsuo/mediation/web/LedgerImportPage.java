package cn.xingsuo.mediation.web;

import cn.xingsuo.job.Job;
import cn.xingsuo.mediation.Ledger;
import cn.xingsuo.mediation.LedgerMark;
import cn.xingsuo.mediation.LedgerState;
import cn.xingsuo.sheet.Row;
import cn.xingsuo.web.Option;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 台账导入页 — one uploaded register: its columns, what the trial run said, and the way in or out.
 *
 * @param rows the first rows of the file; empty when the file has been forgotten
 * @param problems the first rows that will not come in, with their reasons
 */
public record LedgerImportPage(
        Ledger ledger,
        List<Row> rows,
        List<Option> fields,
        @Nullable Job job,
        List<Problem> problems,
        boolean undoable) {
    /** 问题行. */
    public record Problem(int line, LedgerMark mark, String reason) {}

    private static final int SAMPLES = 3;

    public boolean isRunning() {
        return job != null && job.running();
    }

    public boolean isEditable() {
        return !isRunning() && (ledger.state() == LedgerState.UPLOADED || ledger.state() == LedgerState.CHECKED);
    }

    public boolean isChecked() {
        return !isRunning() && ledger.state() == LedgerState.CHECKED;
    }

    public @Nullable Row header() {
        return rows.stream()
                .filter(it -> it.number() == ledger.layout().header())
                .findFirst()
                .orElse(null);
    }

    public int width() {
        var header = header();
        return header == null ? 0 : header.cells().size();
    }

    /** The first values of a column. */
    public String sample(int column) {
        return rows.stream()
                .filter(it -> it.number() > ledger.layout().header())
                .limit(SAMPLES)
                .map(it -> it.cell(column))
                .filter(it -> !it.isBlank())
                .map(it -> it.length() > 20 ? it.substring(0, 20) + "…" : it)
                .collect(Collectors.joining(" / "));
    }

    /** The field a column stands for; empty for none. */
    public String field(int column) {
        return ledger.layout().columns().entrySet().stream()
                .filter(it -> it.getValue() == column)
                .map(it -> it.getKey())
                .findFirst()
                .orElse("");
    }

    public List<Option> headers() {
        return rows.stream()
                .map(it -> new Option(String.valueOf(it.number()), it.number() + ": " + beginning(it)))
                .toList();
    }

    public String path() {
        return "/mediation/ledgers/import/" + ledger.id();
    }

    private static String beginning(Row row) {
        var text = row.cells().stream()
                .filter(it -> !it.isBlank())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(" "));
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
