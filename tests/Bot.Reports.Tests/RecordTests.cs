namespace Bot.Reports.Tests;

/// <summary>Talks whose title, speaker and slides stand in fields: front matter, definition lists, flat lists, slides that are listed apart.</summary>
public sealed class RecordTests
{
    [Fact]
    public void Talks_may_be_listed_in_the_front_matter() => Assert.Equal(
        ["Slow queues, fast cranes | Mara Quist", "Deploying from a lighthouse | Olu Banda, Pim de Wit", "LT Reading the fog | Ines Falk @inesf (Fogbank)"],
        Reports.Talks("""
            ---
            title: "Tideline Dev #12"
            talks:
              - title: "Slow queues, fast cranes"
                speaker: Mara Quist
              - title: Deploying from a lighthouse
                speakers: [Olu Banda, Pim de Wit]
              - title: "Reading the fog"
                lightning: true
                speaker:
                  name: Ines Falk
                  twitter: inesf
                  company: Fogbank
            ---

            A full house again.
            """));

    [Fact]
    public void What_the_front_matter_lists_and_a_section_tells_is_one_talk()
    {
        var talks = Reports.Read("""
            ---
            title: "Tideline Dev #13"
            speakers:
              - name: Mara Quist
                talk: Slow queues, fast cranes
                slides: https://speakerdeck.com/mara/slow-queues
              - name: Olu Banda
                talk: Deploying from a lighthouse
            ---

            ## Slow queues, fast cranes

            - A queue is a crane that waits

            ## Deploying from a lighthouse

            - Lamps are hot
            """).Talks;
        Assert.Equal(["Mara Quist", "Olu Banda"], talks.Select(talk => talk.Speakers[0].Name));
        Assert.Equal("https://speakerdeck.com/mara/slow-queues", Assert.Single(talks[0].Slides));
        Assert.Equal("Lamps are hot", talks[1].Notes[0].Text);
    }

    [Theory]
    [InlineData("Slot\n:   1\n\nSpeaker\n:   Ann Lee\n\nTitle\n:   Cranes that talk\n\nSlot\n:   2\n\nSpeaker\n:   Bo Lund\n\nTitle\n:   Tides as code")]
    [InlineData("Slot\n:   1\nSpeaker\n:   Ann Lee\nTitle\n:   Cranes that talk\n\nSlot\n:   2\nSpeaker\n:   Bo Lund\nTitle\n:   Tides as code")]
    [InlineData("- Speaker: Ann Lee\n- Title: Cranes that talk\n- Speaker: Bo Lund\n- Title: Tides as code")]
    [InlineData("<dl>\n<dt>Time</dt><dd>19:00</dd>\n<dt>Speaker</dt><dd>Ann Lee</dd>\n<dt>Title</dt><dd>Cranes that talk</dd>\n<dt>Time</dt><dd>19:20</dd>\n<dt>Speaker</dt><dd>Bo Lund</dd>\n<dt>Title</dt><dd>Tides as code</dd>\n</dl>")]
    public void Fields_that_come_again_begin_the_next_talk(string fields) =>
        Assert.Equal(["Cranes that talk | Ann Lee", "Tides as code | Bo Lund"], Reports.Talks($"# Quay Talks 9\n\n{fields}\n"));

    [Fact]
    public void Slides_apart_belong_to_the_talk_of_their_number() => Assert.Equal(
        ["", "https://ropes.example/deck", "https://speakerdeck.com/cy/nets"],
        Slides("""
            ## 潮をはかる（山田 太郎）

            ## 縄をなう（佐藤 花子）

            ## 網をあむ（鈴木 次郎）

            ## 資料

            - 2本目: https://ropes.example/deck
            - [3本目](https://speakerdeck.com/cy/nets)
            """));

    [Fact]
    public void As_many_slides_as_talks_are_in_the_talks_order() => Assert.Equal(
        ["https://speakerdeck.com/ann/ropes", "https://bo.example/nets.pdf"],
        Slides("## Ropes and pulleys (Ann Lee)\n\n## Nets in anger (Bo Lund)\n\n## Slides\n\n1. https://speakerdeck.com/ann/ropes\n2. https://bo.example/nets.pdf"));

    [Fact]
    public void Slides_apart_may_bear_the_talks_title() => Assert.Equal(
        ["", "https://bo.example/nets.pdf"],
        Slides("## Ropes and pulleys (Ann Lee)\n\n## Nets in anger (Bo Lund)\n\n## Slides\n\n- [Nets in anger](https://bo.example/nets.pdf)"));

    private static string[] Slides(string talks) => [.. Reports.Read($"# Quay Night 5\n\n{talks}\n").Talks.Select(talk => talk.Slides.FirstOrDefault() ?? "")];
}
