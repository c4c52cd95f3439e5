package cn.xingsuo.office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 区划维护 — after a large import the planner must know the new rows and the text index must be merged, or the first choices are slow. */
@Component
public class DivisionUpkeep {
    private final JdbcClient jdbc;

    DivisionUpkeep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Must run outside a transaction. Without the right to do it the database warns and leaves it to its own schedule. */
    public void refresh() {
        jdbc.sql("vacuum (analyze) division").update();
    }
}
