using Bot.Announcements.Changes;
using Bot.Reports;
using FsCheck;
using FsCheck.Fluent;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Changes;

public sealed class ChangeFinderTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_new_file_is_a_new_report()
    {
        var change = Assert.Single(Changes([Meetup(1)], [Meetup(1), Meetup(2)]));
        Assert.Equal("Cloud Meetup #2", Assert.IsType<ReportChange.NewReport>(change).Event.Snapshot.Title);
    }

    [Fact]
    public void The_same_library_again_is_no_news() => Assert.Empty(Changes([Meetup(1), Meetup(2)], [Meetup(2), Meetup(1)]));

    [Fact]
    public void A_moved_file_is_no_news() =>
        Assert.IsType<ReportChange.Quiet>(Assert.Single(Changes([Meetup(1)], [Meetup(1) with { File = "2026/one.md" }])));

    [Fact]
    public void A_moved_file_whose_page_was_added_is_still_the_same_event()
    {
        var before = Meetup(1) with { Event = Meetup(1).Event with { Url = null } };
        Assert.IsType<ReportChange.Corrected>(Assert.Single(Changes([before], [Meetup(1) with { File = "elsewhere.md" }])));
    }

    [Fact]
    public void A_page_is_the_same_with_and_without_https_www_and_a_last_slash()
    {
        var before = Meetup(1) with { Event = new Event("A", null, "http://www.example.com/event/1") };
        var after = Meetup(1) with { File = "b.md", Event = new Event("B", null, "https://example.com/event/1/") };
        Assert.IsType<ReportChange.Corrected>(Assert.Single(Changes([before], [after])));
    }

    [Fact]
    public void Meetups_that_all_give_their_communitys_page_are_different_events()
    {
        var first = new Report("a.md", new Event("Spring night", new DateOnly(2026, 3, 1), "https://example.com/group"), Meetup(1).Talks, []);
        var second = new Report("b.md", new Event("Summer night", new DateOnly(2026, 6, 1), "https://example.com/group"), Meetup(2).Talks, []);
        Assert.IsType<ReportChange.NewReport>(Assert.Single(Changes([first], [first, second])));
    }

    [Fact]
    public void A_file_that_is_overwritten_with_the_next_meetup_is_a_new_report_and_a_withdrawal()
    {
        var changes = Changes([Meetup(1) with { File = "latest.md" }], [Meetup(2) with { File = "latest.md" }]);
        Assert.Equal("Cloud Meetup #2", changes.OfType<ReportChange.NewReport>().Single().Event.Snapshot.Title);
        Assert.True(changes.OfType<ReportChange.Corrected>().Single().Event.Withdrawn);
    }

    [Fact]
    public void A_corrected_title_day_and_page_in_the_same_file_is_a_correction()
    {
        var after = Meetup(1) with { Event = new Event("Cloud Meetup 2026 spring", new DateOnly(2026, 5, 5), null) };
        Assert.IsType<ReportChange.Corrected>(Assert.Single(Changes([Meetup(1)], [after])));
    }

    [Fact]
    public void A_talk_that_is_added_is_told_by_its_number()
    {
        var added = Changes([Meetup(1, Talk("A", "Ann"))], [Meetup(1, Talk("B", "Bo"), Talk("A", "Ann"))]).OfType<ReportChange.TalksAdded>().Single();
        Assert.Equal([2], added.Talks);
        Assert.Equal("B", added.Event.Talk(2)!.Snapshot.Title);
    }

    [Fact]
    public void Slides_that_appear_are_news_of_their_talk()
    {
        var changes = Changes([Meetup(1, Talk("A", "Ann"), Talk("B", "Bo"))], [Meetup(1, Talk("A", "Ann"), Talk("B", "Bo", "https://example.com/b"))]);
        Assert.Equal([2], changes.OfType<ReportChange.SlidesAdded>().Single().Talks);
        Assert.Single(changes.OfType<ReportChange.Corrected>());
    }

    [Fact]
    public void Slides_of_a_talk_that_had_some_are_a_correction_only() => Assert.IsType<ReportChange.Corrected>(
        Assert.Single(Changes([Meetup(1, Talk("A", "Ann", "https://example.com/a"))], [Meetup(1, Talk("A", "Ann", "https://example.com/a2"))])));

    [Fact]
    public void Slides_that_go_and_come_back_are_not_news_twice()
    {
        var (with, without) = (Meetup(1, Talk("A", "Ann", "https://example.com/a")), Meetup(1, Talk("A", "Ann")));
        var known = Record(Record([], [with]), [without]);
        Assert.Empty(Find(known, [with]).OfType<ReportChange.SlidesAdded>());
    }

    [Fact]
    public void A_renamed_talk_of_the_same_speaker_is_a_correction() => Assert.IsType<ReportChange.Corrected>(
        Assert.Single(Changes([Meetup(1, Talk("Intro to Go", "Ann"))], [Meetup(1, Talk("Introduction to Go", "Ann"))])));

    [Fact]
    public void A_talk_of_which_nothing_is_told_is_no_new_talk_when_its_report_is_corrected() => Assert.IsType<ReportChange.Corrected>(Assert.Single(Changes(
        [Meetup(1, Nothing(), Talk("A", "Ann"))], [Meetup(1, Nothing(), Talk("Aa", "Ann"))])));

    [Theory]
    [InlineData("Trasing in production", "Tracing in production")]
    [InlineData("入門 分散トレーシング", "分散トレーシング")]
    [InlineData("Opening", "Opening!")]
    public void A_title_that_is_mended_makes_no_new_talk_where_the_report_names_no_speaker(string before, string after) =>
        Assert.IsType<ReportChange.Corrected>(Assert.Single(Changes([Meetup(1, Nothing() with { Title = before })], [Meetup(1, Nothing() with { Title = after })])));

    [Fact]
    public void Another_talk_by_somebody_else_is_a_new_talk_however_alike_they_are_called() =>
        Assert.Single(Changes([Meetup(1, Talk("Lightning talk 1", "Ann"))], [Meetup(1, Talk("Lightning talk 2", "Bo"))]).OfType<ReportChange.TalksAdded>());

    [Fact]
    public void A_withdrawn_report_that_comes_back_is_not_new()
    {
        var withdrawn = Record(Record([], [Meetup(1), Meetup(2)]), [Meetup(2)], previous: [Meetup(1), Meetup(2)]);
        Assert.True(withdrawn.Single(known => known.Snapshot.Number == 1).Withdrawn);
        Assert.IsType<ReportChange.Corrected>(Assert.Single(Find(withdrawn, [Meetup(1), Meetup(2)])));
    }

    [Fact]
    public void A_folder_that_is_not_there_withdraws_nothing() => Assert.Empty(Changes([Meetup(1)], []));

    [Fact]
    public void Two_reports_of_one_event_are_one_event()
    {
        var second = Meetup(1, Talk("B", "Bo")) with { File = "second.md" };
        var change = Assert.Single(Changes([], [Meetup(1, Talk("A", "Ann")), second]));
        Assert.Equal(["A", "B"], Assert.IsType<ReportChange.NewReport>(change).Event.Snapshot.Talks.Select(talk => talk.Title));
    }

    [Fact]
    public void A_report_without_talks_is_not_announced_before_it_has_some()
    {
        var empty = Meetup(2) with { Talks = [] };
        Assert.Empty(Changes([Meetup(1)], [Meetup(1), empty]));
        Assert.IsType<ReportChange.NewReport>(Assert.Single(Find(Record([], [Meetup(1), empty]), [Meetup(1), Meetup(2)])));
    }

    [Fact]
    public void What_another_process_knows_already_is_not_taken_back_by_one_that_has_not_read_it_yet()
    {
        var known = Record([], [Meetup(1), Meetup(2)]);
        var previous = ChangeFinder.Events([Meetup(1)]);
        Assert.Empty(new ChangeFinder(known, previous, NobodyIsUnwanted).Find(ChangeFinder.Events([Meetup(1)]), Now).Changes);
    }

    [Fact]
    public void Ids_differ_when_an_event_was_corrected_away_from_its_first_name()
    {
        var known = Record(Record([], [Meetup(1)]), [Meetup(1) with { Event = new Event("Other", new DateOnly(2027, 1, 1), null) }]);
        var all = Record(known, [Meetup(1) with { Event = new Event("Other", new DateOnly(2027, 1, 1), null) }, Meetup(1, Talk("Z", "Zoe")) with { File = "new.md" }]);
        Assert.Equal(2, all.DistinctBy(recorded => recorded.Id, StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_report_that_names_neither_event_nor_talk_is_known_by_its_file()
    {
        var nameless = new Report("notes.md", Event.Unknown, [Talk(title: null, "Ann")], []);
        Assert.Empty(Find(Record([], [nameless]), [nameless]));
    }

    [Fact]
    public void Whatever_reports_hold_the_same_reports_again_are_no_news() => Prop.ForAll<string[], string[], int[]>((titles, speakers, days) =>
    {
        var reports = titles.Select((title, i) => new Report(
            $"{i}.md",
            new Event(title, days.Length == 0 ? null : new DateOnly(2026, 1, 1).AddDays(Math.Abs(days[i % days.Length] % 10)), Url: null),
            [.. speakers.Select(speaker => Talk(title, speaker ?? ""))],
            [])).ToArray();
        return Find(Record([], reports), reports).Count == 0;
    }).QuickCheckThrowOnFailure();

    private static Talk Nothing() => new(null, [], 1);

    private static IReadOnlyList<ReportChange> Changes(Report[] before, Report[] after) => Find(Record([], before), after, before);

    private static IReadOnlyList<ReportChange> Find(IReadOnlyCollection<KnownEvent> known, Report[] reports, Report[]? previous = null) =>
        new ChangeFinder(known, previous is null ? null : ChangeFinder.Events(previous), NobodyIsUnwanted).Find(ChangeFinder.Events(reports), Now).Changes;

    private static bool NobodyIsUnwanted(string name) => false;

    private static List<KnownEvent> Record(IReadOnlyCollection<KnownEvent> known, Report[] reports, Report[]? previous = null)
    {
        var recorded = known.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var change in Find(known, reports, previous))
            recorded[change.Event.Id] = change.Event;
        return [.. recorded.Values];
    }
}
