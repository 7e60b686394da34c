namespace Bot.Discord;

internal static class Room;
