package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.rating.VetoFinding;
import cn.xingsuo.standard.Criterion;
import java.util.List;

/** 否决项页 — one veto item of one office: whether it stands, its window, and what it rests on. */
public record VetoPage(
        OfficeId office,
        String name,
        Seen seen,
        Criterion criterion,
        VetoFinding finding,
        List<Cited> citations,
        boolean mayRecord) {}
