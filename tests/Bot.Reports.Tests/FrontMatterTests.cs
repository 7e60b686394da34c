using Bot.Reports.Markup;

namespace Bot.Reports.Tests;

/// <summary>Plain front matter is read without YAML's parser; a comment among the fields brings the parser in, which must find the same.</summary>
public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("title: Harbour Meetup\ndate: 2024-05-17 19:00:00 +0900\n")]
    [InlineData("title: \"Harbour Meetup: #3\"\ndate: '2024-05-17'\nlayout: post\n")]
    [InlineData("tags:\n- ports\n- \"night ships\"\ntitle: 港の夜 第3回\n")]
    [InlineData("tags:\n  - ports\n  - cranes\nimage:\ntitle: 港の夜\n\ndraft: false\n")]
    [InlineData("tags: [ \"go\", ports, 'cranes' ]\ncategories: []\ntitle: Go by Night@Harbour\n")]
    [InlineData("title: Harbour Meetup\ntitle: another\nTITLE: a third\n")]
    [InlineData("title: Ships: a story\ndate: 2024-05-17\n")]
    [InlineData("title: Harbour\n  Meetup\ndate: 2024-05-17\n")]
    [InlineData("event:\n  name: Harbour Meetup\n  date: 2024-05-17\n")]
    [InlineData("title: \"Harbour \\\"Night\\\"\"\ntags:\n- ports\n  - cranes\n")]
    [InlineData("title: Harbour Meetup #3\nurl: https://example.com/#top\nempty: ''\n")]
    [InlineData("title: Harbour Meetup  #3 at night\nseries: Harbour #night #3\n")]
    [InlineData("tags: [ports, [cranes]]\ntitle: |\n  Harbour\n")]
    public void Fields_read_alike_whether_plain_or_through_the_parser(string fields)
    {
        var (plain, parsed) = (FrontMatter.Read($"---\n{fields}---\ntext\n"), FrontMatter.Read($"---\n{fields}# a comment\n---\ntext\n"));
        Assert.Equal(parsed.Fields, plain.Fields);
        Assert.Equal(parsed.Error is null, plain.Error is null);
    }
}
