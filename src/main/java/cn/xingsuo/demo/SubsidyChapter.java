package cn.xingsuo.demo;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 补贴一章 — claims in every state in every office, and two batches, one of them paid. */
@Component
@Order(60)
class SubsidyChapter implements Chapter {
    private final SubsidyCases found;
    private final SubsidyTeller teller;

    SubsidyChapter(SubsidyCases found, SubsidyTeller teller) {
        this.found = found;
        this.teller = teller;
    }

    @Override
    public String title() {
        return "补贴 subsidies";
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var cases = found.of(telling);
        teller.paid(telling, cases);
        teller.published(telling, cases);
        teller.underWay(telling, cases);
    }
}
