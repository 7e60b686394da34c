using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Answers.Tests.Evaluation;

public sealed class RealQuestionTests(RealReports reports) : IClassFixture<RealReports>
{
    [Fact]
    public void Every_answer_states_only_what_its_reports_hold()
    {
        var library = reports.Library;
        Assert.All(reports.Questions, question => AssertGrounded(library, question));
    }

    [Fact]
    public void Answers_to_made_up_questions_are_grounded_too()
    {
        var library = reports.Library;
        var words = reports.Questions.SelectMany(question => question.Split([' ', '、', 'の', 'で', 'を', 'は'], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).ToList();
        var made = Gen.Elements(words.AsEnumerable()).ArrayOf(4).Select(parts => string.Join(' ', parts));
        Prop.ForAll(made.ToArbitrary(), question => AssertGrounded(library, question)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public void A_question_typed_in_another_way_finds_the_same_talk_first()
    {
        var library = reports.Library;
        var different = new List<string>();
        var questions = reports.Questions;
        foreach (var question in questions)
        {
            var first = FirstTalk(library, question);
            different.AddRange(Typing.Variants.Where(variant => FirstTalk(library, variant.Type(question)) != first)
                .Select(variant => string.Create(CultureInfo.InvariantCulture, $"{variant.Name}: {question}")));
        }
        var asked = questions.Count * Typing.Variants.Count;
        Assert.True(different.Count <= asked / 100, $"{different.Count} of {asked} differ:\n{string.Join('\n', different)}");
    }

    private void AssertGrounded(Library library, string question)
    {
        var reply = RealReports.Ask(library, question);
        if (reply.Answer.Answered)
            Assert.Empty(Grounding.Unfounded(reply, reports.TextOf, QuestionLanguage.Of(question)));
    }

    private static string? FirstTalk(Library library, string question) =>
        RealReports.Ask(library, question).Answer.Talks is [var first, ..] ? first.Id : null;
}
