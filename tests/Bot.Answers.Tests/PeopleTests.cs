using Bot.Answers.Tests.Support;
using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Answers.Tests;

public sealed class PeopleTests
{
    private static Report Event(int number, params Talk[] talks) =>
        A.Report($"{number}.md", A.Event($"Tea Meetup #{number}", $"2020-01-0{number}", "Tea Meetup", number), talks);

    [Fact]
    public void One_handle_is_one_person()
    {
        var library = A.Library(
            Event(1, A.Talk("Brewing", A.Speaker("Mori Aya", "aya_m"))),
            Event(2, A.Talk("Serving", A.Speaker(null, "AYA_M"))));
        var person = Assert.Single(library.People.All);
        Assert.Equal("Serving, Brewing", string.Join(", ", person.Talks.Select(talk => talk.Talk.Title)));
    }

    [Theory]
    [InlineData("Mori Aya", "Aya Mori")]
    [InlineData("森 彩花", "森彩花")]
    public void One_full_name_is_one_person_however_it_is_written(string one, string other)
    {
        var library = A.Library(Event(1, A.Talk("Brewing", A.Speaker(one))), Event(2, A.Talk("Serving", A.Speaker(other))));
        Assert.Equal(2, Assert.Single(library.People.All).Talks.Count);
    }

    [Fact]
    public void A_family_name_alone_makes_nobody_the_same()
    {
        var library = A.Library(Event(1, A.Talk("Brewing", A.Speaker("平田"))), Event(2, A.Talk("Serving", A.Speaker("平田"))));
        Assert.Equal(2, library.People.All.Count);
    }

    [Fact]
    public void Two_people_with_one_name_are_asked_about()
    {
        var library = A.Library(
            Event(1, A.Talk("Brewing", A.Speaker("Mori Aya", "aya_m"))), Event(2, A.Talk("Serving", A.Speaker("Mori Aya", "morimori"))));
        var reply = new Chat(library).Run("speaker", ("speaker", "Mori Aya"));
        Assert.Equal(ReplyKind.Choice, reply.Kind);
        Assert.Equal(2, reply.Choices.Count);
        Assert.NotEqual(reply.Choices[0].Detail, reply.Choices[1].Detail, StringComparer.Ordinal);
    }

    [Fact]
    public void A_name_without_handle_joins_neither_of_two_homonyms()
    {
        var library = A.Library(
            Event(1, A.Talk("Brewing", A.Speaker("Mori Aya", "aya_m"))),
            Event(2, A.Talk("Serving", A.Speaker("Mori Aya", "morimori"))),
            Event(3, A.Talk("Drinking", A.Speaker("Mori Aya"))));
        Assert.Equal(3, library.People.All.Count);
    }

    [Fact]
    public void People_yml_joins_what_the_reports_do_not()
    {
        var options = LibraryOptions.Default with { People = [new PersonEntry("森 彩花", ["Mori Ayaka"], ["aya_m"], OptedOut: false)] };
        var library = A.Library(
            options,
            Event(1, A.Talk("Brewing", A.Speaker("Mori Ayaka"))),
            Event(2, A.Talk("Serving", A.Speaker(null, "aya_m"))),
            Event(3, A.Talk("Drinking", A.Speaker("森彩花"))));
        var person = Assert.Single(library.People.All);
        Assert.Equal("森 彩花", person.Name);
        Assert.Equal(3, person.Talks.Count);
        Assert.Equal([person], library.People.Find("@aya_m"));
    }

    [Fact]
    public void Who_opted_out_is_gone_with_their_own_talks_and_from_shared_ones()
    {
        var options = LibraryOptions.Default with { People = [new PersonEntry("Mori Aya", [], ["aya_m"], OptedOut: true)] };
        var library = A.Library(
            options,
            Event(1, A.Talk("Brewing", A.Speaker("Mori Aya"))),
            Event(2, A.Talk("Serving", A.Speaker(null, "aya_m"), A.Speaker("Ida Berg")).With("Mori Aya poured", "Everybody drank")));
        var talk = Assert.Single(library.Talks.All).Talk;
        Assert.Equal("Ida Berg", Assert.Single(talk.Speakers).Name);
        Assert.Equal("Everybody drank", Assert.Single(talk.Notes).Text);
        Assert.Empty(library.People.Find("Mori Aya"));
    }

    [Fact]
    public void Who_opted_out_is_named_by_no_title_and_no_word_about_the_event_either()
    {
        var options = LibraryOptions.Default with { People = [new PersonEntry("Mori Aya", [], ["aya_m"], OptedOut: true)] };
        var library = A.Library(
            options, Event(1, A.Talk("Tea with Mori Aya", A.Speaker("Ida Berg"))) with { Notes = [new Note("Thanks to Mori Aya", 1, []), new Note("Cake was had", 2, [])] });
        Assert.Null(Assert.Single(library.Talks.All).Talk.Title);
        Assert.Equal("Cake was had", Assert.Single(Assert.Single(library.Reports).Notes).Text);
    }

    [Fact]
    public void A_speakers_page_lists_all_names_and_the_talks_by_day_with_slides()
    {
        var library = A.Library(
            Event(1, A.Talk("Brewing", A.Speaker("Mori Aya", "aya_m", "Kettle Ltd")).Slides("https://speakerdeck.com/aya/brewing")),
            Event(2, A.Talk("Serving", A.Speaker(null, "aya_m"))));
        Assert.Equal(
            """
            Mori Aya gave 2 talks.

            Mori Aya
              Also known as: @aya_m
              Kettle Ltd
              2 talks

            Serving
              aya_m
              Tea Meetup #2 · 2 January 2020
              Slides: none in the report
              Report: 2.md

            Brewing
              Mori Aya @aya_m (Kettle Ltd)
              Tea Meetup #1 · 1 January 2020
              Report: 1.md
              Slides: Speaker Deck: https://speakerdeck.com/aya/brewing
            """,
            new Chat(library).Text("speaker", ("speaker", "aya_m")).ReplaceLineEndings("\n"));
    }
}
