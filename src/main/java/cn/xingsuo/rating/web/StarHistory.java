package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.rating.LedgerLine;
import cn.xingsuo.rating.SnapshotLine;
import java.util.List;

/**
 * 测评沿革页 — how an office's rating went: the ledger for the office itself, frozen snapshots for everybody.
 *
 * @param own whether the ledger may be shown
 */
public record StarHistory(
        OfficeId office, String name, boolean own, List<LedgerLine> ledger, List<SnapshotLine> snapshots) {}
