namespace Bot.Answers.Tests;

public sealed class RoomTests
{
    [Fact]
    public void The_room_has_a_name() => Assert.Equal("Bot.Answers", typeof(RoomTests).Namespace![..^6]);
}
