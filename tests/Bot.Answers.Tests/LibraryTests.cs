using Bot.Answers.Tests.Support;
using Bot.Reports.Files;

namespace Bot.Answers.Tests;

public sealed class LibraryTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public void A_changed_file_changes_the_answers_and_the_library_before_stays_as_it_was()
    {
        var before = A.Library(A.Report("1.md", A.Event("Tea Meetup"), A.Talk("Brewing oolong", A.Speaker("Mori Aya"))));
        var after = before.With([A.File(A.Report("1.md", A.Event("Tea Meetup"), A.Talk("Roasting hojicha", A.Speaker("Mori Aya"))))], [], None);
        Assert.True(new Chat(after).Ask("who talked about hojicha?").Answer.Answered);
        Assert.False(new Chat(after).Ask("who talked about oolong?").Answer.Answered);
        Assert.True(new Chat(before).Ask("who talked about oolong?").Answer.Answered);
    }

    [Fact]
    public void A_removed_file_is_gone()
    {
        var report = A.Report("1.md", A.Event("Tea Meetup"), A.Talk("Brewing oolong", A.Speaker("Mori Aya")));
        var after = A.Library(report).With([], [A.File(report).File], None);
        Assert.Empty(after.Talks.All);
        Assert.False(new Chat(after).Ask("oolong").Answer.Answered);
    }

    [Fact]
    public void A_name_that_another_report_tells_finds_the_talks_of_the_unchanged_one_too()
    {
        var before = A.Library(A.Report("1.md", A.Event("Tea Meetup"), A.Talk("Brewing oolong", A.Speaker(null, "aya_m"))));
        var after = before.With([A.File(A.Report("2.md", A.Event("Tea Meetup"), A.Talk("Serving", A.Speaker("Mori Ayaka", "aya_m"))))], [], None);
        Assert.Contains(after.Index.Search(new("Ayaka"), 10, None).Hits, hit => hit.Talk.File == "1.md");
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_both_kept()
    {
        var library = Library.Build(
            [A.File(A.Report("1.md", A.Event("Tea")), "/old"), A.File(A.Report("1.md", A.Event("Coffee")), "/new")], LibraryOptions.Default, None);
        Assert.Equal(2, library.Reports.Select(report => report.File).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_hostile_name_of_an_event_keeps_nobody_waiting()
    {
        var library = A.Library(A.Report("1.md", A.Event(new string('1', 200_000)), A.Talk("Brewing oolong")));
        Assert.True(new Chat(library).Ask("oolong").Answer.Answered);
    }

    [Fact]
    public void A_swap_tells_what_was_and_what_is()
    {
        var holder = new LibraryHolder();
        LibrarySwappedEventArgs? told = null;
        holder.Swapped += (_, swap) => told = swap;
        var library = A.Library(A.Report("1.md", A.Event("Tea Meetup")));
        holder.Swap(library);
        Assert.Same(library, holder.Current);
        Assert.Same(Library.Empty, told!.Previous);
        Assert.Same(library, told.Current);
    }

    [Fact]
    public void Ids_stay_the_same_when_talks_before_change()
    {
        var talk = A.Talk("Serving", A.Speaker("Mori Aya"));
        var one = A.Library(A.Report("1.md", A.Event("Tea Meetup"), A.Talk("Brewing"), talk));
        var other = A.Library(A.Report("1.md", A.Event("Tea Meetup"), talk));
        Assert.Equal(one.Talks.Find("Serving")[0].Id, other.Talks.Find("Serving")[0].Id);
        Assert.Equal(one.Events.All[0].Id, other.Events.All[0].Id);
        Assert.Equal(one.People.All[0].Id, other.People.All[0].Id);
    }

    [Fact]
    public void A_skipped_file_is_kept_with_its_reason()
    {
        var skipped = new ReadFile(new ReportFile("/reports", "x.md", default), null, [new(Reports.RemarkKind.Binary, 0)]);
        var library = Library.Build([skipped], LibraryOptions.Default, None);
        Assert.Contains("x.md: The file is not text and was skipped.", new Chat(library).Text("status"), StringComparison.Ordinal);
    }
}
