package org.maalbar.markdown;

import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Funding;
import org.maalbar.programme.FundingTerms;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Spending;
import org.maalbar.rule.Missing;

/** Lists everything that nobody stated: figures that could settle a goal, and money. */
final class MissingSection {
    private final ProgrammeAssessment assessment;
    private final Phrases phrases;
    private final DataPhrases data;
    private final FundingPhrases funding;
    private final Page page;

    MissingSection(ProgrammeAssessment assessment, Phrases phrases, DataPhrases data, Page page) {
        this.assessment = assessment;
        this.phrases = phrases;
        this.data = data;
        this.funding = new FundingPhrases(phrases.language());
        this.page = page;
    }

    void write() {
        Page.Items items = page.items();
        for (GoalAssessment goal : assessment.goals()) {
            for (Missing missing : goal.missing()) {
                Words line = items.add().say(data.goal(), goal.id());
                new MissingSentence(goal, missing, phrases, data).sayTo(line, page);
            }
        }
        for (Initiative initiative : assessment.programme().initiatives()) {
            initiative.funding().forEach(each -> money(initiative, each, items));
        }
        items.under(phrases.missing());
    }

    private void money(Initiative initiative, Funding each, Page.Items items) {
        String number = initiative.number();
        String id = each.id().orElseThrow();
        if (each.terms() instanceof FundingTerms.AmountNotStated) {
            items.add().say(funding.amountMissing(), number, each.source().orElseThrow(), id);
        } else if (each.terms() instanceof FundingTerms.NotStated) {
            items.add().say(funding.fundingMissing(), number, id);
        }
        for (Spending spending : FundingPhrases.spending(each, assessment.day().getYear())) {
            if (spending.amount().isEmpty()) {
                items.add().say(funding.spendingMissing(spending.year()), number, id);
            }
        }
    }
}
