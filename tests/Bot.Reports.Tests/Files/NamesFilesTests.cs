using Bot.Reports.Files;

namespace Bot.Reports.Tests.Files;

public sealed class NamesFilesTests : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void Names_of_one_thing_stand_in_one_list()
    {
        var read = Vocabulary("# cloud\n- [Kubernetes, k8s]\n- [C#, 'シーシャープ']\n\n# practices\n- - 監視\n  - monitoring\n");
        Assert.Equal([["Kubernetes", "k8s"], ["C#", "シーシャープ"], ["監視", "monitoring"]], read.Groups);
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("- [a, b]\n- [c]\n- [d, e]\n", 2)]
    [InlineData("- [a, b]\n- [c, {x: y}, '']\n- [d, e]\n", 2)]
    [InlineData("- [a, b]\n- &x [c, *x]\n- [d, e]\n", 2)]
    public void A_bad_group_is_named_by_its_line_and_the_others_are_read(string yaml, int line)
    {
        var read = Vocabulary(yaml);
        Assert.Equal([["a", "b"], ["d", "e"]], read.Groups);
        Assert.All(read.Remarks, remark => Assert.Equal((RemarkKind.BadEntry, line), (remark.Kind, remark.Line)));
        Assert.NotEmpty(read.Remarks);
    }

    [Theory]
    [InlineData("- [a, b]\n- [c, d]\n- [e, \"f]\n")]
    [InlineData("- [a, b]\n- [c, d]\n- [e, f\n")]
    [InlineData("- [a, b]\n- [c, d]\ne: [f, g]\n")]
    public void Broken_YAML_is_named_by_its_line_and_what_stands_before_is_read(string yaml)
    {
        var read = Vocabulary(yaml);
        Assert.Equal(["a", "b"], read.Groups[0]);
        var remark = Assert.Single(read.Remarks);
        Assert.InRange(remark.Line, 2, 4);
        Assert.False(string.IsNullOrEmpty(remark.Subject));
    }

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("just text\n")]
    [InlineData("\0\0\0\0")]
    [InlineData("%YAML 9.9\n---\n- [a]")]
    public void A_file_of_another_form_gives_a_remark_and_no_group(string text)
    {
        var read = Vocabulary(text);
        Assert.Empty(read.Groups);
        Assert.NotEmpty(read.Remarks);
    }

    [Fact]
    public void Nesting_without_end_is_survived()
    {
        var read = Vocabulary("- [a, b]\n- " + new string('[', 200_000));
        Assert.NotEmpty(read.Remarks);
    }

    [Fact]
    public void A_missing_file_is_empty()
    {
        Assert.Empty(VocabularyFile.Read(_disk.Full("gone.yml")).Groups);
        Assert.Empty(VocabularyFile.Read(_disk.Full("gone.yml")).Remarks);
        Assert.Empty(PeopleFile.Read(_disk.Full("gone.yml")).People);
    }

    [Fact]
    public void A_person_has_names_and_handles()
    {
        var read = People("- name: 近藤宇智朗\n  names: [Uchio Kondo]\n  handles: ['@udzura', udzura2]\n- name: Jane\n  handles: jane\n");
        Assert.Empty(read.Remarks);
        Assert.Equal(["近藤宇智朗", "Jane"], Names(read));
        Assert.Equal(["Uchio Kondo"], read.People[0].Names);
        Assert.Equal(["udzura", "udzura2"], read.People[0].Handles);
        Assert.Equal(["jane"], read.People[1].Handles);
        Assert.False(read.People[0].OptedOut);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("Yes", true)]
    [InlineData("false", false)]
    public void Who_opted_out_is_known(string value, bool expected)
    {
        var read = People($"- name: Jane\n  opted_out: {value}\n");
        Assert.Equal(expected, Assert.Single(read.People).OptedOut);
        Assert.Empty(read.Remarks);
    }

    [Fact]
    public void An_unclear_opt_out_is_one_and_is_named()
    {
        var read = People("- name: Jane\n  opted_out: perhaps\n");
        Assert.True(Assert.Single(read.People).OptedOut);
        Assert.Equal(2, Assert.Single(read.Remarks).Line);
    }

    [Fact]
    public void A_misspelt_field_is_named_by_its_line()
    {
        var read = People("- name: Jane\n  opted-out: true\n- name: Joe\n");
        Assert.Equal(["Jane", "Joe"], Names(read));
        var remark = Assert.Single(read.Remarks);
        Assert.Equal((RemarkKind.BadEntry, 2), (remark.Kind, remark.Line));
        Assert.Contains("opted-out", remark.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_without_a_name_is_named_by_its_line()
    {
        var read = People("- handles: [a]\n- Joe\n- name: Jane\n");
        Assert.Equal(["Jane"], Names(read));
        Assert.Equal([1, 2], read.Remarks.Select(remark => remark.Line));
    }

    private VocabularyFile Vocabulary(string text) => VocabularyFile.Read(_disk.Write("vocabulary.yml", text));

    private static string[] Names(PeopleFile file) => [.. file.People.Select(person => person.Name)];

    private PeopleFile People(string text) => PeopleFile.Read(_disk.Write("people.yml", text));
}
