package cn.xingsuo.network;

import java.time.LocalDate;

/**
 * 申报 — a mediator asks, through the office, to run a studio under their own name.
 *
 * @param body the committee under which it works
 * @param title what stands between the committee's name and 调解工作室, e.g. the mediator's name
 * @param room where it works
 * @param helpers other mediators who work in it
 * @param yearlyCases cases the mediator handled last year
 * @param experience years of mediating
 */
public record Application(
        BodyId body,
        MediatorId mediator,
        String title,
        String room,
        int helpers,
        int yearlyCases,
        int experience,
        LocalDate on) {}
