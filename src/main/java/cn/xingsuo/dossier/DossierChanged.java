package cn.xingsuo.dossier;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/** 卷宗变动 — a dossier became more or less complete, was archived or opened again. */
public record DossierChanged(MediationId id, Subject subject, LocalDate on) implements Fact {}
