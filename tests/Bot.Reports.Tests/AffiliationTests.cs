namespace Bot.Reports.Tests;

/// <summary>Where speakers work, as people write it beside a name.</summary>
public sealed class AffiliationTests
{
    [Theory]
    [InlineData("Ann Lee (Bureau of Weights)", "Bureau of Weights")]
    [InlineData("Ann Lee (Rope & Barrel)", "Rope & Barrel")]
    [InlineData("Ann Lee (CTO at Initech)", "Initech")]
    [InlineData("沖 夏樹（波止場銀行 エンジニア）", "波止場銀行")]
    public void An_affiliation_is_the_organisation_whole_and_nothing_beside_it(string speaker, string affiliation) =>
        Assert.Equal(affiliation, Reports.Read($"# Meetup\n\n## A quiet harbour\nSpeaker: {speaker}\n\n- a note\n").Talks[0].Speakers[0].Affiliation);

    [Fact]
    public void A_role_alone_is_no_affiliation() =>
        Assert.Null(Reports.Read("# Meetup\n\n## A quiet harbour\nSpeaker: Ann Lee, Solutions Architect\n\n- a note\n").Talks[0].Speakers[0].Affiliation);

    [Fact]
    public void One_parenthesis_behind_two_people_is_about_both() => Assert.Equal(
        ["A quiet harbour | Ann Lee (Titan Lines), Bob Ray (Titan Lines)", "Winches | Cleo Marsh"],
        Reports.Talks("# Meetup\n\n## A quiet harbour\nSpeaker: Ann Lee & Bob Ray (Titan Lines)\n\n- a note\n\n## Winches\nSpeaker: Cleo Marsh\n\n- a note\n"));

    [Fact]
    public void A_company_column_tells_it_for_the_notes_behind_the_table() => Assert.Equal(
        ["Ropes in anger | Ann Lee (Titan Lines)", "Tides by the hour | Bob Ray (Harbour Inc)"],
        Reports.Talks("""
            # Meetup

            | Time | Talk | Speaker | Company |
            |------|------|---------|---------|
            | 18:00 | Doors | | |
            | 18:30 | Ropes in anger | Ann Lee | Titan Lines |
            | 19:00 | Tides by the hour | Bob Ray | Harbour Inc |

            ## Notes

            ### Ropes in anger

            - she splices them

            ### Tides by the hour

            - twice a day
            """));
}
