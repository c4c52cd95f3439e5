package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Ledger;
import java.util.List;

/** 上传台账页 — the form, and what was uploaded before. */
public record LedgerUploadPage(List<Ledger> ledgers) {}
