"""The model in numpy: days outer, all runs at once in vectors. Prints one JSON object, as the other ports do."""

import json
import sys
import time

import numpy as np

USUAL = dict(
    horizon_days=90, runs=2000, seed=1, weekday0=0, capacity=500, groups_max=1, open_next_at=0.9,
    questionnaire_done=0.6, questionnaire_passed=0.8, waitlist_loss=0.3,
    layer_mix=[x / 1025 for x in (75, 250, 450, 250)],
    onboarding_days=3, exit_hazard=[0.02, 0.0005, 0.001, 0.0015, 0.0025],
    move_up=[0.004, 0.003, 0.002], move_down=[0.004, 0.006, 0.008],
    speak=[0.25, 0.8, 0.43, 0.08, 0.005], messages_per_speaker=[1.2, 5, 1.5, 1.2, 1],
    overload_messages=None, overload_exit=0.23, span_ok=50, span_bad=200, span_loss=0.4,
    hour_cost=0, margin=1, initial_members=0, join_gates=[], campaigns=[],
)
CHANNEL = dict(scans_per_day=20, dispersion=None, weekday=[1] * 7, growth_per_week=0, first_day=0, last_day=365, cost_per_scan=0)
LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95]


def simulate(x, seed):
    rng = np.random.Generator(np.random.SFC64(seed))
    days, runs, capacity, most = x["horizon_days"], x["runs"], x["capacity"], x["groups_max"]
    onboarding = x["onboarding_days"]
    fresh = np.zeros((2, onboarding, runs), np.int64)
    settled = np.zeros((2, 4, runs), np.int64)
    members = np.zeros(runs, np.int64)
    groups = np.ones(runs, np.int64)
    waitlist = np.zeros(runs, np.int64)
    referred = np.zeros(runs, np.int64)
    overloaded = np.zeros(runs, bool)
    record = np.zeros((20, days, runs))
    opening = x["open_next_at"] * capacity
    hazard, mix = x["exit_hazard"], x["layer_mix"]
    up, down = x["move_up"], x["move_down"]
    retention = None
    early_joins = np.zeros(runs)
    for t in range(days):
        span = members / x["admins"]
        lost = x["span_loss"] * (span - x["span_ok"]) / (x["span_bad"] - x["span_ok"])
        e = np.where(span <= x["span_ok"], 1.0, np.maximum(0.2, 1 - lost))
        scans = np.zeros(runs, np.int64)
        cost = np.full(runs, float(x["admins"] * x["hour_cost"]))
        for c in x["channels"]:
            if not c["first_day"] <= t <= c["last_day"]:
                continue
            mean = c["scans_per_day"] * c["weekday"][(x["weekday0"] + t) % 7] * max(0, 1 + c["growth_per_week"] * t / 7)
            k = c["dispersion"]
            n = rng.poisson(mean, runs) if k is None else rng.negative_binomial(k, k / (k + mean), runs)
            scans += n
            cost += n * c["cost_per_scan"]
        done = rng.binomial(scans, x["questionnaire_done"])
        passed = rng.binomial(done, x["questionnaire_passed"])
        for _ in range(most):
            groups += (groups < most) & (members >= opening * groups)
        newest = np.maximum(0, members - (groups - 1) * opening)
        accept = np.ones(runs)
        for gate in x["join_gates"]:
            accept = np.where(gate["at"] <= newest, gate["accept"], accept)
        passed = rng.binomial(passed, accept)
        want = passed + waitlist + referred
        joins = np.minimum(want, np.maximum(0, groups * capacity - members))
        waitlist = rng.binomial(want - joins, 1 - x["waitlist_loss"])
        fresh[0 if t < 30 else 1, 0] = joins

        strain = np.where(overloaded, 1 + x["overload_exit"], 1.0) / e
        leaving = [1 - (1 - h) ** strain for h in hazard]
        exits = np.zeros(runs, np.int64)
        cohorts = [0] if t < 30 else [0, 1]
        for j in cohorts:
            gone = rng.binomial(fresh[j], leaving[0])
            fresh[j] -= gone
            exits += gone.sum(axis=0)
            for layer in range(4):
                gone = rng.binomial(settled[j, layer], leaving[layer + 1])
                settled[j, layer] -= gone
                exits += gone
            oldest = fresh[j, -1].copy()
            fresh[j, 1:] = fresh[j, :-1].copy()
            fresh[j, 0] = 0
            rest = oldest
            share = 1.0
            for layer in range(3):
                n = rng.binomial(rest, min(1.0, mix[layer] / share))
                settled[j, layer] += n
                rest = rest - n
                share -= mix[layer]
            settled[j, 3] += rest
            core, active, ordinary, lurker = settled[j].copy()
            lurker_up = rng.binomial(lurker, up[0] * e)
            ordinary_up = rng.binomial(ordinary, up[1] * e)
            ordinary_down = rng.binomial(ordinary - ordinary_up, down[2] / (1 - up[1] * e))
            active_up = rng.binomial(active, up[2] * e)
            active_down = rng.binomial(active - active_up, down[1] / (1 - up[2] * e))
            core_down = rng.binomial(core, down[0])
            settled[j, 0] += active_up - core_down
            settled[j, 1] += core_down + ordinary_up - active_up - active_down
            settled[j, 2] += active_down + lurker_up - ordinary_up - ordinary_down
            settled[j, 3] += ordinary_down - lurker_up
        members = members + joins - exits
        if t < 30:
            early_joins += joins

        taking_part = np.zeros(runs, np.int64)
        orders = np.zeros(runs, np.int64)
        revenue = np.zeros(runs)
        for c in x["campaigns"]:
            if c["day"] != t:
                continue
            part = rng.binomial(rng.binomial(members, c["reach"]), c["participation"])
            ordered = rng.binomial(part, c["conversion"])
            taking_part += part
            orders += ordered
            cost += c["cost"]
            variance = np.log1p(c["order_cv"] ** 2 / np.maximum(ordered, 1))
            revenue += ordered * c["order_value"] * np.exp(np.sqrt(variance) * rng.standard_normal(runs) - variance / 2)
            lift = c["reach"] * c["participation"] * c["activation"]
            for j in cohorts:
                lurkers, regulars = rng.binomial(settled[j, 3], lift), rng.binomial(settled[j, 2], lift)
                settled[j, 3] -= lurkers
                settled[j, 2] += lurkers - regulars
                settled[j, 1] += regulars

        standing = [fresh.sum(axis=(0, 1))] + [settled[:, layer].sum(axis=0) for layer in range(4)]
        speakers = np.zeros(runs, np.int64)
        talk = np.zeros(runs)
        for n, p, mean in zip(standing, x["speak"], x["messages_per_speaker"]):
            speaking = rng.binomial(n, p)
            speakers += speaking
            talk += speaking * mean
        messages = rng.poisson(talk)
        if x["overload_messages"] is not None:
            overloaded = messages / groups > x["overload_messages"]
        referral = x["referral"]
        invitations = rng.poisson((standing[1] + standing[2]) * referral["invites_per_week"] / 7)
        referred = rng.binomial(invitations, referral["invite_joins"])
        cost += referred * referral["cost_per_join"]
        for i, value in enumerate(
            [scans, done, passed, joins, exits, members, *standing, groups, speakers, messages, taking_part, orders, waitlist, e, revenue, cost]
        ):
            record[i, t] = value
        if t == 59:
            early = settled[0].sum(axis=0) + fresh[0].sum(axis=0)
            retention = np.where(early_joins > 0, early / np.maximum(early_joins, 1), np.nan)

    bands = np.quantile(record, LEVELS, axis=2)
    joins, exits, members = record[3], record[4], record[5]
    starts = np.vstack([np.zeros(runs), members[6::7]])[: days // 7]
    left = exits[: days // 7 * 7].reshape(days // 7, 7, runs).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        weekly = np.nanmean(np.where(starts > 0, left / starts, np.nan), axis=0)
    full = members >= 0.98 * capacity * most
    fill = np.where(full.any(axis=0), full.argmax(axis=0), np.nan)
    revenue, cost = record[18].sum(axis=0), record[19].sum(axis=0)
    profit = revenue * x["margin"] - cost
    kpis = dict(
        members_end=members[-1], members_peak=members.max(axis=0), fill_day=fill, joins=joins.sum(axis=0), exits=exits.sum(axis=0),
        weekly_exit_share=weekly, month_two_retention=retention, speaker_share=record[12, -1] / members[-1],
        messages_per_member=record[13].sum(axis=0) / members.sum(axis=0), orders=record[15].sum(axis=0),
        revenue=revenue, cost=cost, profit=profit, **{"return": profit / cost},
    )
    return {name: float(np.nanmean(value)) for name, value in kpis.items()}, bands


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    inputs = {**USUAL, **given, "channels": [{**CHANNEL, **channel} for channel in given["channels"]]}
    times = []
    kpis = {}
    for i in range(int(sys.argv[2])):
        begin = time.perf_counter()
        kpis, _ = simulate(inputs, inputs["seed"] + i)
        times.append((time.perf_counter() - begin) * 1e3)
    print(json.dumps({"total": times, "kpis": kpis}))


main()
