package io.zhiyin.text.redaction;

import java.util.Set;

/** Common given names in English, and how a family name differs from other capitalised words. */
final class GivenNames {
    private static final Set<String> GIVEN = Set.of(("""
            james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony donald steven
            paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
            stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron
            jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald
            carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne
            randy vincent mason roy ralph bobby russell bradley philip eugene liam oliver lucas leo max oscar theo mike mark steve
            dave bob tom jim bill chris matt dan tony nick alex sam ben greg rick jeff josh andy ken ron ed tim phil fred martin simon
            mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty ashley emily kimberly
            margaret donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela
            shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen
            catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl
            jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte julia jean alice
            amber denise jane marilyn danielle beverly theresa kayla alexis brittany lily chloe zoe ava mia ella lucy sophie kate katie
            beth sue liz jenny anne claire ellen tina wendy tracy monica erica erin molly leah holly tiffany vanessa natalie kim becky
            carlos luis miguel pedro diego priya raj amit anita mohammed ahmed ali omar fatima wei ming yuki hiroshi ivan olga nina elena
            aisha amir arjun bella caleb carmen colin connor darren derek duncan ellie fiona gavin graham hugo ian isaac jasmine jake joel
            kenji kurt lena louis luke maggie marcus marie mei miriam naomi neil nora owen pauline penny quinn rosa rose ross ruby sally
            shane sheila stacy stella stuart sylvia tara todd trevor vera vivian wanda yvonne harry grace hazel evan brad carrie joey chad neal wade dale glen craig doug jess josie
            june heidi gina tanya tonya carla paula rita lori sherry shannon kristen kristin erika courtney brooke paige alyssa jenna leslie
            """).strip().split("\\s+"));
    /** Words that stand capitalised after a name without being part of it. */
    private static final Set<String> OTHER_WORDS = Words.set("""
            dress, top, jeans, jacket, coat, collection, brand, size, store, shop, line, edition, series,
            show, award, day, street, avenue, road, island, beach, park, gap, taylor, kors, spade, lauren,
            hilfiger, klein, jacobs, reese, daniels, vuitton, deere, lewis, austen, potter, bond, rowling,
            dickens, king, clooney, aniston, kardashian, hepburn, kennedy, murphy
            """);

    private GivenNames() {}

    static boolean contains(String lowerCase) {
        return GIVEN.contains(lowerCase);
    }

    /** False for words that follow given names in brands and titles: Ann Taylor, Kate Spade. */
    static boolean looksLikeFamilyName(String lowerCase) {
        return lowerCase.length() >= 2 && !OTHER_WORDS.contains(lowerCase);
    }
}
