package cn.xingsuo.demo;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 队伍一章 — the people of the offices and their posts over the years. */
@Component
@Order(10)
class StaffChapter implements Chapter {
    private final StaffTeller staff;

    StaffChapter(StaffTeller staff) {
        this.staff = staff;
    }

    @Override
    public String title() {
        return "队伍 staff    ";
    }

    @Override
    public void tell(Telling telling) throws Exception {
        staff.tell();
    }
}
