namespace Bot.Reports.Tests;

/// <summary>What note-taking programs and site generators put into Markdown.</summary>
public sealed class MarkupTests
{
    [Fact]
    public void Links_between_notes_read_as_what_they_show()
    {
        var report = Reports.Read("event:: [[Quay Security]] #27\n\n## [[Imogen Acht]] - Threats at the pier\n\n- lego\n\n## [[Bart Nkem|Bart Nash]] - The printer again\n\n- paper\n");
        Assert.Equal("Quay Security #27", report.Event.Title);
        Assert.Equal(["Imogen Acht", "Bart Nash"], report.Talks.SelectMany(talk => talk.Speakers).Select(speaker => speaker.Name));
    }

    [Fact]
    public void A_footnote_belongs_to_the_talk_that_refers_to_it()
    {
        var report = Reports.Read("# Quay Tests #17\n\n## Ann Lee - Mutants at the pier\n\nHalf of them live.[^1]\n\n## Bo Lund - The quarantine\n\nFourteen days.[^2]\n\n[^1]: Slides: <https://ann.example/mutants.pdf>\n[^2]: Slides: <https://bo.example/quarantine.pdf>\n");
        Assert.Equal([["https://ann.example/mutants.pdf"], ["https://bo.example/quarantine.pdf"]], report.Talks.Select(talk => talk.Slides.ToArray()));
    }

    [Fact]
    public void A_headings_identifier_is_no_part_of_its_title() => Assert.Equal(
        ["Macros for sailors | Ann Lee", "A shell at sea | Bo Lund"],
        Reports.Talks("# Quay Lisp #2\n\n## Macros for sailors {#macros-for-sailors}\n\nSpeaker\n:   Ann Lee\n\n## A shell at sea {#a-shell-at-sea .talk}\n\nSpeaker\n:   Bo Lund\n"));

    [Theory]
    [InlineData("The deck is [here](https://ann.example/deck).")]
    [InlineData("Her slides are up at https://ann.example/deck and we may steal them.")]
    [InlineData("[See Ann's slides](https://ann.example/deck)")]
    [InlineData("スライドはここ: <https://ann.example/deck>")]
    public void Slides_are_told_in_sentences_too(string sentence) => Assert.Equal(
        ["https://ann.example/deck"],
        Reports.Read($"# Quay #1\n\n## Cranes that talk by Ann Lee (@ann)\n\n{sentence}\n").Talks[0].Slides);

    [Fact]
    public void A_list_may_be_written_in_HTML()
    {
        var report = Reports.Read("""
            # みなとの会

            <h2>トーク</h2>
            <ul>
            <li><b>十万匹の鰯</b> - 岩野さん<br><a href="https://speakerdeck.com/iwano/sardine">スライド</a></li>
            <li><b>波のシェーダー</b> - <a href="https://twitter.com/nami_s">@nami_s</a><ul><li>白い波</li></ul></li>
            <li><b>三度目の漁</b> - 荒木さん</li>
            </ul>
            """);
        Assert.Equal([("十万匹の鰯", "岩野"), ("波のシェーダー", "nami_s"), ("三度目の漁", "荒木")], report.Talks.Select(talk => (talk.Title!, talk.Speakers[0].Display)));
        Assert.Equal(["https://speakerdeck.com/iwano/sardine"], report.Talks.SelectMany(talk => talk.Slides));
        Assert.Equal(["白い波"], report.Talks[1].Notes.Select(note => note.Text));
    }
}
