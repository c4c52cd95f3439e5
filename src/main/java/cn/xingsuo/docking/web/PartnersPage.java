package cn.xingsuo.docking.web;

import cn.xingsuo.docking.Partner;
import cn.xingsuo.mediation.Offer;
import java.util.List;

/** 对接单位名册页. */
public record PartnersPage(List<Partner> partners, boolean writes, Offer offer) {}
