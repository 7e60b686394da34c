using Bot.Answers;
using Bot.Discord.Rendering;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.Rendering;

public sealed class TextTests
{
    [Theory]
    [InlineData("**bold** _it_ ~~no~~ ||spoiler||", @"\*\*bold\*\* \_it\_ \~\~no\~\~ \|\|spoiler\|\|")]
    [InlineData("[click](https://evil.example)", @"\[click\]\(https://evil.example\)")]
    [InlineData("# Title", @"\# Title")]
    [InlineData("- point", @"\- point")]
    [InlineData("a - b + c", "a - b + c")]
    [InlineData("12. point", @"12\. point")]
    [InlineData("version 1.2.", "version 1.2.")]
    [InlineData("<@1> <#2> <t:3:R> </x:4>", @"\<@1\> \<\#2\> \<t:3:R\> \</x:4\>")]
    [InlineData("@everyone, @HERE and @ada", "@\u200beveryone, @\u200bHERE and @ada")]
    [InlineData("see https://example.org/a_b_c, yes", "see https://example.org/a_b_c, yes")]
    [InlineData("https://example.org/x @everyone\n- point", "https://example.org/x @\u200beveryone - point")]
    [InlineData("a\tb\u0007c\ud83dd\u202ee", "a bcde")]
    [InlineData(@"back\slash `code`", @"back\\slash \`code\`")]
    public void A_text_is_shown_letter_for_letter(string text, string shown) =>
        Assert.Equal(shown, TextCut.Line(text, TextRoom.Of(1000), markdown: true));

    [Fact]
    public void A_long_Japanese_text_is_cut_behind_a_sentence_and_tells_how_many_are_left() =>
        Assert.Equal(
            "一つ目の文です。二つ目の文です。 …（ほか2文）",
            TextCut.Sentences("一つ目の文です。二つ目の文です。三つ目の文です。四つ目の文です。", TextRoom.Of(28), Locale.Japanese));

    [Fact]
    public void A_long_English_text_is_cut_behind_a_sentence_and_not_at_a_version() =>
        Assert.Equal(
            "It is v1.2 now. It works! … (and 1 more sentence)",
            TextCut.Sentences("It is v1.2 now. It works! But the third sentence is far too long to be shown here as well.", TextRoom.Of(60), Locale.English));

    [Fact]
    public void An_emoji_of_many_parts_is_shown_whole_or_not_at_all() =>
        Assert.Equal("ab…", TextCut.Line("ab👨‍👩‍👧‍👦cd", TextRoom.Of(10), markdown: false));

    [Fact]
    public void An_address_is_shown_whole_or_not_at_all() =>
        Assert.Equal("See…", TextCut.Line("See https://example.org/a/long/path for more", TextRoom.Of(20), markdown: true));

    [Fact]
    public void Bytes_count_as_well_as_letters()
    {
        var cut = TextCut.Line(new string('語', 100), new TextRoom(100, 60), markdown: false);

        Assert.Equal(new string('語', 19) + "…", cut);
    }

    [Fact]
    public void Whatever_the_text_it_fits_and_no_escape_is_left_open()
    {
        var texts = new NastyText(new Random(42));
        var random = new Random(43);
        for (var run = 0; run < 5_000; run++)
        {
            var text = texts.Next(600);
            var room = new TextRoom(random.Next(300), random.Next(600));
            foreach (var cut in new[] { TextCut.Line(text, room, markdown: true), TextCut.Sentences(text, room, Locale.English) })
            {
                Assert.True(room.Holds(cut), $"{cut.Length} in {room}");
                Assert.True(cut.Length - cut.TrimEnd('\\').Length is var open && open % 2 == 0, cut);
            }
        }
    }
}
