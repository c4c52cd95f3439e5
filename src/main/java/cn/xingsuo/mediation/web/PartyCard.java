package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Side;
import cn.xingsuo.person.MaskedPerson;

/** 当事人卡 — one party, masked. */
public record PartyCard(Side side, MaskedPerson person) {}
