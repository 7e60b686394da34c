namespace Bot.Reports.Tests;

/// <summary>How a report tells lightning talks from others.</summary>
public sealed class LightningTests
{
    [Fact]
    public void A_line_over_a_list_may_name_the_lightning_talks() => Assert.Equal(
        ["Cranes in the fog | Ann Lee (Titan Lines)", "Winches at scale | Bob Ray", "LT Tiny anchors | Cleo Marsh", "LT Fun with knots | Dan Orr"],
        Reports.Talks("""
            # Meetup

            What was on:

            - "Cranes in the fog" by Ann Lee (Titan Lines)
            - "Winches at scale" by Bob Ray

            And the lightning talks, after the soup:

            - "Tiny anchors" by Cleo Marsh
            - "Fun with knots" by Dan Orr
            """));

    [Fact]
    public void Lightning_talks_that_have_a_list_of_their_own_do_not_name_what_comes_behind()
    {
        var talks = Reports.Read("""
            # Meetup

            | Speaker | Title |
            |---------|-------|
            | Ann Lee | Cranes in the fog |
            | Bob Ray | Winches at scale |

            ## Lightning talks

            | Speaker | Title |
            |---------|-------|
            | Cleo Marsh | Tiny anchors |
            | Dan Orr | Fun with knots |

            ## Notes

            ### Cranes in the fog

            - she waits

            ### Winches at scale

            - many of them
            """).Talks;
        Assert.Equal(["Tiny anchors", "Fun with knots"], talks.Where(talk => talk.Lightning).Select(talk => talk.Title));
    }

    [Theory]
    [InlineData("LTだらけの忘年会2018")]
    [InlineData("PyPint Lightning Night")]
    [InlineData("みなとLT大会 #3")]
    [InlineData("2019 송년 라이트닝 토크")]
    public void At_an_event_of_lightning_talks_all_are(string title) =>
        Assert.All(Reports.Read($"# {title}\n\n- Tiny anchors / Cleo Marsh\n- Fun with knots / Dan Orr\n").Talks, talk => Assert.True(talk.Lightning));

    [Fact]
    public void A_flash_marks_one() =>
        Assert.Equal(["Cranes in the fog | Ann Lee", "LT Tiny anchors | Cleo Marsh"], Reports.Talks("# Meetup\n\n- **Cranes in the fog** by Ann Lee\n- ⚡ **Tiny anchors** by Cleo Marsh\n"));

    [Fact]
    public void Over_the_whole_document_it_is_decoration() =>
        Assert.Equal(["Cranes in the fog | Ann Lee", "Winches at scale | Bob Ray"], Reports.Talks("# ⚡ Harbour Summit ⚡\n\n## Day 1\n\n- **Cranes in the fog** by Ann Lee\n- **Winches at scale** by Bob Ray\n"));

    [Fact]
    public void A_talk_whose_title_was_missed_has_none() => Assert.Equal(
        ["Cranes in the fog | Ann Lee (Titan Lines)", "LT Tiny anchors | Cleo Marsh", "LT (untitled)"],
        Reports.Talks("# Meetup\n\n## Cranes in the fog by Ann Lee (Titan Lines)\n\nSome fog.\n\n## Lightning talks\n\n### Tiny anchors by Cleo Marsh\n\nTiny.\n\n### (I missed the title)\n\nSomething with ropes.\n"));

    [Theory]
    [InlineData("## Speed talks\n\n**Tiny anchors** by Cleo Marsh\n\n**Fun with knots** by Dan Orr")]
    [InlineData("## Lightning talks\n\n**Tiny anchors** (Cleo Marsh) - it really was tiny.\n\n**Fun with knots** (Dan Orr) - do not try.")]
    [InlineData("Lightning talks, Friday after lunch:\n\n* **Tiny anchors**, Cleo Marsh\n* **Fun with knots**, Dan Orr")]
    public void Lightning_talks_follow_the_long_ones_in_a_form_of_their_own(string lightning) => Assert.Equal(
        ["Cranes in the fog | Ann Lee (Titan Lines)", "Winches at scale | Bob Ray (Globex)", "LT Tiny anchors | Cleo Marsh", "LT Fun with knots | Dan Orr"],
        Reports.Talks($"# Meetup\n\n## Cranes in the fog by Ann Lee (Titan Lines)\n\nSome fog.\n\n## Winches at scale by Bob Ray (Globex)\n\nSome scale.\n\n{lightning}\n"));

    [Fact]
    public void Short_talks_may_stand_in_a_list_where_the_long_ones_have_sections() => Assert.Equal(
        ["Cranes in the fog | Ann Lee (Titan Lines)", "Winches at scale | Bob Ray", "LT Tiny anchors | Cleo Marsh", "LT Fun with knots | @dan"],
        Reports.Talks("""
            # Meetup

            | Time  | Talk |
            |-------|------|
            | 19:00 | Cranes in the fog<br>Ann Lee (Titan Lines) |
            | 19:30 | Winches at scale<br>Bob Ray |
            | 20:00 | Lightning talks |

            ## Cranes in the fog

            Slides: https://speakerdeck.com/ann/cranes

            ## Winches at scale

            * They break.

            ## Lightning talks

            * Tiny anchors (Cleo Marsh)
            * Fun with knots (@dan)
            """));
}
