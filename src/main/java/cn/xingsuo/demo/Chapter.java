package cn.xingsuo.demo;

/**
 * 演示一章 — what one working room has to tell about the demonstration district, through that room's door. Chapters are beans, told in the
 * order of their {@code @Order}; a chapter may rest on those before it.
 * Each is one transaction, or one for each office.
 */
interface Chapter {
    /** For the progress bar, Chinese and English. */
    String title();

    /** Tells everything that has happened by {@link Telling#now()}, each act at its moment. */
    void tell(Telling telling) throws Exception;

    /** Whether the offices' stories touch each other nowhere, so that two can be told side by side. */
    default boolean byOffice() {
        return false;
    }
}
